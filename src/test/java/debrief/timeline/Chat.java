package debrief.timeline;

import debrief.shared.ChannelId;
import debrief.shared.MessageTs;
import debrief.shared.PersonId;
import java.util.List;

/** Things that are told about the channel of one incident. Moments are seconds after the same hour. */
final class Chat {
    static final ChannelId HERE = new ChannelId("C0INC1");

    private Chat() {}

    static MessageTs ts(int second) {
        return new MessageTs("%d.000100".formatted(1_681_210_800L + second));
    }

    static Speaker person(PersonId id) {
        return new Speaker(id, id.value(), false);
    }

    static Words words(String text) {
        return new Words(text, List.of());
    }

    static HearMessage.Posted posted(int second, PersonId by, String text) {
        return new HearMessage.Posted(HERE, ts(second), person(by), words(text), null);
    }

    static HearMessage.Posted reply(int second, int root, PersonId by, String text) {
        return new HearMessage.Posted(HERE, ts(second), person(by), words(text), ts(root));
    }

    static HearMessage.Edited edited(int second, int at, PersonId by, String text) {
        return new HearMessage.Edited(HERE, ts(second), person(by), words(text), null, ts(at));
    }

    static HearMessage.Deleted deleted(int second) {
        return new HearMessage.Deleted(HERE, ts(second));
    }

    static Wish pushpin(int second, PersonId by, int at) {
        return new Wish(HERE, ts(second), by, CaptureWay.REACTION, ts(at));
    }

    static Wish pin(int second, PersonId by, int at) {
        return new Wish(HERE, ts(second), by, CaptureWay.PIN, ts(at));
    }
}
