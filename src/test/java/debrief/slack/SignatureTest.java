package debrief.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignatureTest {
    private static final String BODY = "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow"
            + "&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner"
            + "&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J"
            + "%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";
    private static final String PUBLISHED = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";
    private static final Instant THEN = Instant.ofEpochSecond(1_531_420_618);

    private final Signature signature = new Signature("8f742231b10e8888abcd99yyyzzz85a5");
    private final byte[] body = BODY.getBytes(StandardCharsets.UTF_8);

    @Test
    void the_published_example_fits() {
        assertThat(signature.fits("1531420618", PUBLISHED, body, THEN)).isTrue();
    }

    @Test
    void it_fits_for_five_minutes_before_and_after_and_no_longer() {
        assertThat(signature.fits("1531420618", PUBLISHED, body, THEN.plusSeconds(300)))
                .isTrue();
        assertThat(signature.fits("1531420618", PUBLISHED, body, THEN.minusSeconds(300)))
                .isTrue();
        assertThat(signature.fits("1531420618", PUBLISHED, body, THEN.plusSeconds(301)))
                .isFalse();
        assertThat(signature.fits("1531420618", PUBLISHED, body, THEN.minusSeconds(301)))
                .isFalse();
    }

    @Test
    void another_secret_another_body_another_time_or_nothing_at_all_does_not_fit() {
        assertThat(new Signature("other").fits("1531420618", PUBLISHED, body, THEN))
                .isFalse();
        assertThat(signature.fits("1531420618", PUBLISHED, (BODY + "&").getBytes(StandardCharsets.UTF_8), THEN))
                .isFalse();
        assertThat(signature.fits("1531420619", PUBLISHED, body, THEN)).isFalse();
        assertThat(signature.fits(null, PUBLISHED, body, THEN)).isFalse();
        assertThat(signature.fits("1531420618", null, body, THEN)).isFalse();
        assertThat(signature.fits("now", PUBLISHED, body, THEN)).isFalse();
        assertThat(signature.fits("-1", PUBLISHED, body, THEN)).isFalse();
        assertThat(signature.fits("1531420618", "", body, THEN)).isFalse();
    }
}
