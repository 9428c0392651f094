package debrief.slack.message;

import static com.slack.api.model.block.Blocks.input;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.element.BlockElements.multiStaticSelect;
import static com.slack.api.model.block.element.BlockElements.plainTextInput;
import static com.slack.api.model.block.element.BlockElements.staticSelect;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionGroupObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import debrief.review.AskedPrompt;
import debrief.review.Factor;
import debrief.review.FactorCode;
import debrief.review.Idea;
import debrief.review.ReviewId;
import debrief.slack.Mrkdwn;
import debrief.timeline.Entry;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The small forms of a review. Each input has the action {@link #VALUE}; its block tells them apart. */
public final class ReviewForms {
    public static final String ANSWER = "answer";
    public static final String ANSWER_PRIVATELY = "answer_privately";
    public static final String PARK = "park";
    public static final String FACTOR = "factor";
    public static final String CHANGE = "change_wording";

    public static final String TEXT = "text";
    public static final String CODE = "code";
    public static final String PART = "part";
    public static final String ENTRIES = "entries";
    public static final String SERVICE = "service";
    public static final String DONE_WHEN = "done_when";
    public static final String VALUE = "value";

    private static final int MOST_OPTIONS = 100;

    private ReviewForms() {}

    public static View answer(AskedPrompt prompt, boolean inPrivate, ZoneId zone) {
        var question = ReviewTimes.plain(prompt.question(), zone);
        var who = inPrivate ? "Only the facilitator reads this." : "Everybody in the thread reads this.";
        return view(
                inPrivate ? ANSWER_PRIVATELY : ANSWER,
                prompt.id().toString(),
                "Answer",
                List.of(
                        section(s ->
                                s.blockId("question").text(Mrkdwn.text(Mrkdwn.escape(question) + "\n_" + who + "_"))),
                        text(TEXT, "What was it like?", null)));
    }

    public static View park(ReviewId review) {
        return view(
                PARK,
                review.toString(),
                "Park an idea",
                List.of(text(
                        TEXT,
                        "What would you change? Kept word for word; it comes back to you in the idea phase",
                        null)));
    }

    /** @param codes the table of factors @param entries the timeline; the newest hundred are offered */
    public static View factor(ReviewId review, List<FactorCode> codes, List<Entry> entries, ZoneId zone) {
        var blocks = new ArrayList<LayoutBlock>();
        blocks.add(field(
                CODE,
                "Which kind of condition?",
                false,
                staticSelect(s -> s.actionId(VALUE).optionGroups(families(codes)))));
        blocks.add(field(
                PART,
                "What part did it play?",
                false,
                staticSelect(s -> s.actionId(VALUE)
                        .options(Arrays.stream(Factor.Part.values())
                                .map(part -> option("It " + part.label(), part.name()))
                                .toList()))));
        blocks.add(text(TEXT, "What was it on that day?", null));
        if (!entries.isEmpty()) blocks.add(entries(entries, zone));
        return view(FACTOR, review.toString(), "Add a factor", blocks);
    }

    private static LayoutBlock entries(List<Entry> entries, ZoneId zone) {
        var newest = entries.subList(Math.max(0, entries.size() - MOST_OPTIONS), entries.size());
        var options = newest.stream()
                .map(entry ->
                        option(shown(entry, zone), Long.toString(entry.id().value())))
                .toList();
        var choice = multiStaticSelect(s -> s.actionId(VALUE).options(options));
        return field(ENTRIES, "Which entries show it?", true, choice);
    }

    public static View change(Idea idea, List<OptionObject> services) {
        var blocks = new ArrayList<LayoutBlock>();
        blocks.add(text(TEXT, "The idea", idea.wording()));
        if (!services.isEmpty()) {
            var now = services.stream()
                    .filter(each -> idea.service() != null
                            && each.getValue().equals(idea.service().value()))
                    .findFirst();
            blocks.add(field(
                    SERVICE,
                    "Which service does it change?",
                    true,
                    staticSelect(s -> s.actionId(VALUE)
                            .options(services.subList(0, Math.min(MOST_OPTIONS, services.size())))
                            .initialOption(now.orElse(null)))));
        }
        blocks.add(input(i -> i.blockId(DONE_WHEN)
                .optional(true)
                .label(Mrkdwn.plain("How would a stranger tell that it is done?", 150))
                .element(plainTextInput(t -> t.actionId(VALUE).initialValue(idea.doneWhen())))));
        return view(CHANGE, idea.id().toString(), "Change an idea", blocks);
    }

    private static List<OptionGroupObject> families(List<FactorCode> codes) {
        var families = new LinkedHashMap<String, List<OptionObject>>();
        for (var code : codes) {
            families.computeIfAbsent(code.familyName(), _ -> new ArrayList<>())
                    .add(option(code.meaning(), code.code()));
        }
        return families.entrySet().stream()
                .map(each -> OptionGroupObject.builder()
                        .label(Mrkdwn.plain(each.getKey(), 75))
                        .options(each.getValue())
                        .build())
                .toList();
    }

    private static String shown(Entry entry, ZoneId zone) {
        return ReviewTimes.plain(debrief.review.trigger.Times.kept(entry.happenedAt()), zone) + " "
                + entry.said().replace("\n", " ");
    }

    private static OptionObject option(String label, String value) {
        return OptionObject.builder().text(Mrkdwn.plain(label, 75)).value(value).build();
    }

    private static LayoutBlock text(String id, String label, @Nullable String before) {
        return field(
                id,
                label,
                false,
                plainTextInput(
                        t -> t.actionId(VALUE).multiline(true).maxLength(3_000).initialValue(before)));
    }

    private static LayoutBlock field(String id, String label, boolean optional, BlockElement element) {
        return input(i ->
                i.blockId(id).optional(optional).label(Mrkdwn.plain(label, 150)).element(element));
    }

    private static View view(String id, String about, String title, List<LayoutBlock> blocks) {
        return View.builder()
                .type("modal")
                .callbackId(id)
                .privateMetadata(about)
                .title(ViewTitle.builder().type("plain_text").text(title).build())
                .submit(ViewSubmit.builder().type("plain_text").text("Send").build())
                .close(ViewClose.builder().type("plain_text").text("Cancel").build())
                .blocks(blocks)
                .build();
    }
}
