package debrief.web;

import java.util.ArrayList;
import java.util.List;

/** One thing a list can be narrowed by, as the form above it shows it. */
public record Choice(String name, String words, List<Option> options) {
    /** One value of it. */
    public record Option(String value, String words, boolean chosen) {}

    /** Every value there is; the first means any. */
    static Choice of(Request request, String name, String words, List<Option> values) {
        var asked = request.asked(name).orElse("");
        var options = new ArrayList<Option>();
        options.add(new Option("", name.equals("sort") ? "As usual" : "Any", asked.isEmpty()));
        values.forEach(value -> options.add(
                new Option(value.value(), value.words(), value.value().equals(asked))));
        return new Choice(name, words, options);
    }

    static Option option(String value, String words) {
        return new Option(value, words, false);
    }
}
