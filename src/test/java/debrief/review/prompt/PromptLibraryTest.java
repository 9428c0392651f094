package debrief.review.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import debrief.language.Guard;
import debrief.review.trigger.Trigger;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every prompt stays blameless, however the file is reworded. */
class PromptLibraryTest {
    private final PromptLibrary library = PromptLibrary.english();

    private Stream<String> sentences() {
        return library.all().stream()
                .flatMap(prompt -> Stream.of(prompt.question(), prompt.followUp() == null ? "" : prompt.followUp()))
                .filter(text -> !text.isEmpty());
    }

    @Test
    void the_guard_has_nothing_to_say_to_any_prompt() {
        var guard = Guard.english();
        assertThat(sentences()).allSatisfy(text -> assertThat(guard.hits(text)).isEmpty());
    }

    @Test
    void no_prompt_begins_a_sentence_with_why() {
        assertThat(sentences()).noneMatch(text -> text.toLowerCase(Locale.ROOT).matches("(?s)(?:.*[.?!:] )?why\\b.*"));
    }

    @Test
    void every_prompt_that_is_asked_has_a_phase() {
        assertThat(library.all()).allSatisfy(prompt -> {
            if (prompt.trigger() != null) assertThat(prompt.phase()).isNotNull();
        });
    }

    @Test
    void every_trigger_has_a_prompt() {
        assertThat(Arrays.asList(Trigger.values()))
                .allSatisfy(trigger -> assertThat(library.of(trigger)).isNotEmpty());
    }

    @Test
    void what_the_rooms_say_by_id_is_in_the_file() {
        assertThat(List.of("P40", "P41", "P42", "P61", "P62", "P63", "P70"))
                .allSatisfy(id -> assertThat(library.get(id)).isNotNull());
    }

    @Test
    void a_prompt_with_a_missing_variable_is_not_sent() {
        var prompt = library.get("P11");
        assertThat(prompt.filled(Map.of("t1", "14:20"))).isEmpty();
        assertThat(prompt.filled(Map.of("t1", "14:20", "t2", "14:51")))
                .hasValueSatisfying(text -> assertThat(text).startsWith("Nothing is noted between 14:20 and 14:51."));
    }

    @Test
    void braces_that_people_typed_are_left_alone() {
        assertThat(library.get("P57")
                        .filled(Map.of("t", "{{2023-04-11T21:01:00Z}}", "quote", "huh, {id} is $1", "service", "x")))
                .hasValueSatisfying(text -> assertThat(text).contains("{{2023-04-11T21:01:00Z}}", "huh, {id} is $1"));
    }

    @Test
    void a_prompt_that_cannot_be_read_is_named() {
        assertThatThrownBy(() -> PromptLibrary.read("P99:\n  phase: lunch\n  question: Hungry?"))
                .hasMessageContaining("P99");
    }
}
