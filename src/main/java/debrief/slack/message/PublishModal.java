package debrief.slack.message;

import static com.slack.api.model.block.Blocks.section;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.model.view.View.ViewBuilder;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import debrief.shared.ChannelId;
import debrief.slack.Mrkdwn;
import debrief.writeup.Draft;
import debrief.writeup.Missing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What will be published, and to where; or what is missing, and what to do about it. */
public final class PublishModal {
    public static final String ID = "publish-writeup";

    private PublishModal() {}

    /** @param readers the channels that will be told, each with the reason */
    public static View of(Draft draft, Map<ChannelId, String> readers) {
        return draft.ready() ? ready(draft, readers) : notYet(draft);
    }

    /** After the click. @param page where it can be read */
    public static View published(String title, String page) {
        var words = "*" + Mrkdwn.escape(title) + "* is published: " + Mrkdwn.link(page, "read it")
                + ". Those it concerns are being told.";
        return framed("Published", List.of(paragraph(words))).build();
    }

    public static View already(String day, String page) {
        var words = "It was published on " + day + ": " + Mrkdwn.link(page, "read it")
                + ". What it says stays; what is learned later joins it as an amendment.";
        return framed("Published", List.of(paragraph(words))).build();
    }

    /** Something went missing between the look and the click. */
    public static View missing(List<Missing> missing) {
        return framed("Not yet", missing.stream().map(PublishModal::line).toList())
                .build();
    }

    /** A restricted incident is published by the people of its channel. */
    public static View notTheirs() {
        return framed(
                        "Not yours to publish",
                        List.of(paragraph("Only the people of its channel can publish this one.")))
                .build();
    }

    private static View ready(Draft draft, Map<ChannelId, String> readers) {
        var blocks = new ArrayList<LayoutBlock>();
        blocks.add(paragraph("*" + Mrkdwn.escape(draft.article().title()) + "*"));
        blocks.addAll(WriteupDraft.preview(draft.article()));
        blocks.add(paragraph(told(readers)));
        blocks.add(paragraph("What is published stays as it is. What comes of the ideas joins it as an amendment."));
        return framed("Publish the write-up", blocks)
                .submit(ViewSubmit.builder().type("plain_text").text("Publish").build())
                .privateMetadata(draft.incident().toString())
                .build();
    }

    private static View notYet(Draft draft) {
        var blocks = new ArrayList<LayoutBlock>();
        blocks.add(paragraph("*" + Mrkdwn.escape(draft.article().title()) + "* is not yet to be published."));
        draft.missing().forEach(missing -> blocks.add(line(missing)));
        return framed("Not yet", blocks).build();
    }

    private static LayoutBlock line(Missing missing) {
        return paragraph("*" + missing.words() + "*\n" + missing.whatToDo());
    }

    private static String told(Map<ChannelId, String> readers) {
        if (readers.isEmpty()) return "Nobody is told: there is no channel that it concerns.";
        return "*Told of it*\n"
                + readers.entrySet().stream()
                        .map(each -> "• " + Mrkdwn.channel(each.getKey()) + " " + Mrkdwn.escape(each.getValue()))
                        .collect(Collectors.joining("\n"));
    }

    private static LayoutBlock paragraph(String mrkdwn) {
        return section(s -> s.text(Mrkdwn.text(mrkdwn)));
    }

    private static ViewBuilder framed(String title, List<LayoutBlock> blocks) {
        return View.builder()
                .type("modal")
                .callbackId(ID)
                .title(ViewTitle.builder().type("plain_text").text(title).build())
                .close(ViewClose.builder().type("plain_text").text("Close").build())
                .blocks(blocks);
    }
}
