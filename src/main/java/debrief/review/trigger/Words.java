package debrief.review.trigger;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words that triggers listen for, as people say them in a channel and as a scribe writes them down. */
enum Words {
    /** Somebody does something to the system. */
    ACTION("""
            (?:re)?starts?|(?:re)?started|(?:re)?starting|reboot\\w*|(?:re-?)?deploy\\w*|roll(?:s|ed|ing)? ?back|rollback
            |revert\\w*|undo\\w*|scal(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|lower(?:s|ed|ing)|increas\\w*|enlarg\\w*
            |add(?:s|ed|ing)?|remov\\w*|delet\\w*|drain\\w*|cordon\\w*|terminat\\w*|kill(?:s|ed|ing)?
            |fail(?:s|ed|ing)? ?over|switch\\w*|appl(?:y|ies|ied|ying)|re-?runs?|runs|ran|running the
            |tr(?:y|ies|ied|ying)|attempt\\w*|chang(?:es|ed|ing)|updat(?:es|ed|ing)(?! (?:the |our |all )?(?:status|ticket|channel|users|announcement))|upgrad\\w*|sets?|setting
            |disabl\\w*|enabl\\w*|revok\\w*|purg\\w*|stop(?:s|ped|ping)|patch\\w*|bump(?:s|ed|ing)?|flush\\w*
            |mov(?:es|ed|ing)|replac\\w*|swap\\w*|put(?:s|ting)? (?:\\S+ ){0,5}back
            |(?:second|third|another) (?:try|attempt|call|run)|(?:try|tries|tried|ask|asks|asked|run|runs|ran) (?:it )?again|retr(?:y|ies|ied)"""),
    /** What was tried did not hold. */
    NOT_HELD("""
            still(?! (?:look|check|investigat|work(?:s|ing)? on|wait|go|try|dig|read))|not working
            |same (?:error|message|symptom|problem|issue|result|thing|failure|time-?out)s?
            |(?:did|does|do|has|have)(?: not|n't) (?:really |seem to )?(?:help|work|fix|change|make|made|worked|helped)\\w*
            |(?:no|without|zero) (?:effect|luck|joy|change|difference|improvement|success)
            |time[sd]?[ -]?outs?|timing out|hangs?|hung|refus(?:es|ed)|reject(?:s|ed)|crash(?:es|ed|ing)?
            |fail(?:s|ed|ing)?(?! ?over)|failures?|never (?:joins?|starts?|comes?)|nobody (?:has )?answer(?:s|ed)
            |(?:problem|error|issue|symptom|alert)s? (?:stays?|remains?|persists?|continues?|returns?|is back|are back)
            |(?:down|broken|failing|happening|out|alerting|firing|flapping|erroring) again|none given"""),
    /** Somebody takes a step back. */
    UNDONE("""
            revert\\w*|undo\\w*|undid|roll(?:s|ed|ing)? (?:it |this |that )?back|back to|backed out|backing out"""),
    /** It got worse. */
    WORSE("""
            worse|(?:fall|drop)s? (?:sharply|to zero)|(?:fell|dropped) (?:sharply|to zero)|all (?:\\S+ ){0,2}(?:down|gone)
            |no (?:nodes?|pods?|instances?|hosts?) (?:are )?left|nothing answers|everything is down|now also|spreading"""),
    /** The picture did not fit. */
    SURPRISE("""
            weird\\w*|odd(?:ly)?|strange\\w*|huh|hm{2,}|wtf|wait,? what|(?:didn't|did not) (?:know|expect)\\w*
            |unexpected\\w*|surpris\\w*|puzzl\\w*|myster\\w*|turn(?:s|ed)? out|(?-i:TIL)|no idea|makes no sense
            |(?:doesn't|does not|don't|do not) (?:add up|make sense|fit|match|agree)|disagrees?|contradict\\w*
            |not understood|unclear|for (?:no|some) reason|(?:shouldn't|should not) be|that(?:'s| is) (?:new|interesting|funny)
            |reali[sz]e[sd]?|learn(?:s|ed|t) that|nothing wrong|looks? (?:fine|normal|healthy|ok)|suspicious\\w*|apparently
            |times the (?:usual|normal)|never seen|known bug|not (?:to be |be )?involved|must be|different from (?:before|what)
            |(?:not|n't) the one expected|disappear\\w*|by itself
            |discover\\w*|identif(?:y|ies|ied)|finds|found (?:that|out)|just noticed|notices (?!an? alert)|notes that|sees that"""),
    /** Work goes to somebody else, or somebody else is asked. */
    HANDOVER("""
            hand(?:s|ed|ing)?[ -]?(?:it |this |that )?(?:over|off)|handovers?|take(?:s|n)? (?:it |this |that )?over|taking (?:it |this )?over
            |over to (?:you|the)|pass(?:es|ed|ing)? (?:it |this |that )?(?:on )?to|sign(?:s|ed|ing)? off|logg?(?:s|ed|ing)? off
            |off shift|end of (?:my )?shift|com(?:es|ing) online|came online|joins|joined|joining|catch(?:es|ing)? up|caught up
            |takes? (?:\\S+ ){0,4}(?:lead|role|scribe)|is appointed|appoint(?:s|ed)"""),
    /** Another team or a supplier is asked or told. */
    ASKED("""
            e-?mail(?:s|ed|ing)?|phon(?:es|ed|ing)|rings|rang|pag(?:es|ed|ing)|ping(?:s|ed|ing)|escalat\\w*|ask(?:s|ed|ing)
            |contact(?:s|ed|ing)|first contact|reach(?:es|ed|ing)? out|loop(?:s|ed|ing)? (?:\\S+ )?in|bring(?:s|ing)? (?:\\S+ )?in|pull(?:s|ed|ing)? (?:\\S+ )?in
            |rais(?:es|ed|ing) (?:\\S+ ){0,4}ticket|support ticket|(?:can|could) (?:you|someone|somebody|anyone|anybody)|anyone from
            |who owns|talk(?:s|ed|ing) to|(?:are|were) told|advis(?:es|ed|ing)"""),
    /** Another team says that it is there. */
    REPLIED("""
            acknowledg\\w*|answers a|on it now|picking (?:it|this) up|taking a look"""),
    DECISION("""
            decid(?:e|es|ed|ing)|decision|agree(?:s|d)? (?:to|that)|go(?:es|ing)? ahead|let's (?:go|do|roll|take|fail|restart)|we(?:'ll| will) (?:go|roll|wait)
            |:decision:"""),
    ALERT("""
            alert(?:s|ed|ing)?|alarms?|fir(?:es|ing|ed)|trigger(?:s|ed)|warning"""),
    /** Seen, as against done. */
    NOTICED("""
            notic\\w*|sees?|saw|seen|spot(?:s|ted)|report(?:s|ed)|tells?|told|observ\\w*|find(?:s)?|found|hears?|heard|learns?|looks?|looking"""),
    /** A change that came before, as a scribe writes it down. */
    CHANGED("""
            upgrad\\w*|deploy\\w*|roll(?:s|ed)? out|pushe[sd]|pushed|merg(?:es|ed)|resum(?:es|ed)|publish\\w*|releas\\w*|chang(?:es|ed)|migrat\\w*"""),
    CHANCE("""
            happened to|luck(?:ily|y)?|by chance|by accident|(?:was |were )?looking for something else|coincidence|fortunately""");

    private final Pattern pattern;

    Words(String alternatives) {
        var joined = alternatives.lines().map(String::strip).collect(Collectors.joining());
        pattern = Pattern.compile("(?<![\\w-])(?:" + joined + ")(?![\\w-])", Pattern.CASE_INSENSITIVE);
    }

    boolean in(String text) {
        return at(text) >= 0;
    }

    /** Where the first of these words begins, or -1. */
    int at(String text) {
        var found = pattern.matcher(straight(text));
        return found.find() ? found.start() : -1;
    }

    static String straight(String text) {
        return text.replace('\u2019', '\'');
    }

    /** The words of some length, for "speaks of the same thing". */
    static Set<String> content(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+"))
                .filter(word -> word.length() > 4)
                .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .collect(Collectors.toSet());
    }
}
