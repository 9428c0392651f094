package debrief.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SealTest {
    private static final String OLD = "the old key, long enough";
    private static final String NEW = "the new key, long enough";

    @Test
    void what_is_sealed_is_unlike_the_text_and_opens_again() {
        var seal = new Seal(List.of(OLD));
        var sealed = seal.seal("It was late, and I was alone. 📌", "account/1/U0BEN");
        assertThat(sealed).doesNotContain("late");
        assertThat(seal.seal("It was late, and I was alone. 📌", "account/1/U0BEN"))
                .isNotEqualTo(sealed);
        assertThat(seal.open(sealed, "account/1/U0BEN")).isEqualTo("It was late, and I was alone. 📌");
    }

    @Test
    void it_does_not_open_for_another_purpose_or_with_another_key() {
        var sealed = new Seal(List.of(OLD)).seal("text", "account/1/U0BEN");
        assertThatThrownBy(() -> new Seal(List.of(OLD)).open(sealed, "account/1/U0ADA"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Seal(List.of(NEW)).open(sealed, "account/1/U0BEN"))
                .hasMessageContaining("another DEBRIEF_KEY");
    }

    @Test
    void a_new_key_seals_while_the_old_one_still_opens() {
        var before = new Seal(List.of(OLD)).seal("text", "p");
        var rotated = new Seal(List.of(NEW, OLD));
        assertThat(rotated.open(before, "p")).isEqualTo("text");
        assertThat(new Seal(List.of(NEW)).open(rotated.seal("text", "p"), "p")).isEqualTo("text");
    }

    @Test
    void a_short_key_is_refused() {
        assertThatThrownBy(() -> new Seal(List.of("short"))).hasMessageContaining("DEBRIEF_KEY");
    }
}
