package debrief.sandbox.replay;

import debrief.sandbox.people.People;
import java.util.Map;

/** Edits and deletes messages that were typed, as those who typed them. */
record Disordering(People people, Recording recording, String channel, Map<Integer, String> typed) {
    void make(Disorder disorder) {
        typed.forEach((number, ts) -> {
            var row = recording.row(number);
            if (disorder.edited().contains(number)) edit(row, ts);
            if (disorder.deleted().contains(number)) delete(row, ts);
        });
    }

    private void edit(Row row, String ts) {
        var speaker = recording.speaker(row);
        var text = row.event() + Disorder.EDIT;
        if (Cast.isPerson(speaker)) people.as(speaker).edit(channel, ts, text);
        else people.asApp(speaker).edit(channel, ts, Typing.escaped(text));
    }

    private void delete(Row row, String ts) {
        var speaker = recording.speaker(row);
        if (Cast.isPerson(speaker)) people.as(speaker).delete(channel, ts);
        else people.asApp(speaker).delete(channel, ts);
    }
}
