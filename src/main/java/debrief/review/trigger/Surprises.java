package debrief.review.trigger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What people said that shows a picture being redrawn (SURPRISE), a choice being made (DECIDE), or luck (CHANCE). */
final class Surprises {
    private static final Pattern PUZZLED = Pattern.compile(
            ":(?:thinking_face|thinking|face_with_raised_eyebrow|exploding_head|shrug|confused|open_mouth|astonished|eyes_wide):"
                    + "|[\\x{1F914}\\x{1F92F}\\x{1F928}\\x{1F937}\\x{1F632}]|\\?!");

    private Surprises() {}

    static List<Hit> in(Course course) {
        var hits = new ArrayList<Hit>();
        for (var moment : course.moments()) {
            var text = moment.text();
            if (Words.SURPRISE.in(text) || PUZZLED.matcher(text).find()) hits.add(hit(Trigger.SURPRISE, moment));
            if (moment.seat().app()) continue;
            if (Words.DECISION.in(text)) hits.add(hit(Trigger.DECIDE, moment));
            if (Words.CHANCE.in(text)) hits.add(hit(Trigger.CHANCE, moment));
        }
        return hits;
    }

    private static Hit hit(Trigger trigger, Moment moment) {
        return new Hit(trigger, moment, null, Map.of("t", Times.kept(moment.at()), "quote", Quote.of(moment.text())));
    }
}
