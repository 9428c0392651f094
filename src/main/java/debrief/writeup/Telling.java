package debrief.writeup;

import debrief.incident.Casting;
import debrief.incident.IncidentId;
import java.util.function.UnaryOperator;

/** Makes what was said fit for others: people by role, Slack's markup as plain text, secrets taken out. */
public final class Telling {
    private final Casting casting;

    Telling(Casting casting) {
        this.casting = casting;
    }

    /** For words said in one incident. */
    public UnaryOperator<String> of(IncidentId incident) {
        var cast = casting.of(incident);
        return said -> Redaction.of(cast.withoutNames(PlainText.of(cast.withoutNames(said))));
    }

    /** For words that belong to no incident: mentions go, whoever they name. */
    public static String plain(String said) {
        return Redaction.of(PlainText.of(said.replaceAll("<@[UWB][A-Z0-9]{2,}(?:\\|[^>]*)?>", "someone")));
    }
}
