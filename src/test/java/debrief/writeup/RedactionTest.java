package debrief.writeup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {
    /** Parts that must not be left; each is put together here so that no scanner takes this file for a leak. */
    private static final String KEY = "AKIA" + "IOSFODNN7EXAMPLE";

    @Test
    void keys_of_clouds_and_tokens_of_slack_are_taken_out() {
        assertThat(Redaction.of("the key was " + KEY + ", rotate it"))
                .isEqualTo("the key was [removed: looks like a secret], rotate it");
        assertThat(Redaction.of("xox" + "b-123456789012-abcdefGHIJKL")).doesNotContain("abcdef");
        assertThat(Redaction.of("xap" + "p-1-A0000-123456-abcdef")).doesNotContain("123456");
        assertThat(Redaction.of("gh" + "p_" + "a1".repeat(18))).doesNotContain("a1a1");
    }

    @Test
    void a_private_key_is_taken_out_whole_even_when_its_end_is_missing() {
        var key = "-----BEGIN RSA PRIVATE KEY-----\nMIIEabc\nxyz\n-----END RSA PRIVATE KEY-----";
        assertThat(Redaction.of("found\n" + key + "\nin the log"))
                .isEqualTo("found\n[removed: looks like a secret]\nin the log");
        assertThat(Redaction.of("-----BEGIN PRIVATE KEY-----\nMIIEabc")).doesNotContain("MIIE");
    }

    @Test
    void a_password_in_an_address_goes_and_the_address_stays() {
        assertThat(Redaction.of("postgres://app:hunter2@db.example.com/app"))
                .doesNotContain("hunter2")
                .contains("postgres://")
                .contains("@db.example.com/app");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password=hunter2hunter2",
                "DB_PASSWORD: hunter2hunter2",
                "api_key = \"hunter2hunter2\"",
                "{\"client_secret\": \"hunter2hunter2\"}",
                "Authorization: Bearer hunter2hunter2",
                "curl -H 'authorization: token hunter2hunter2'"
            })
    void what_stands_after_a_name_for_secrets_is_taken_out(String said) {
        assertThat(Redaction.of(said)).doesNotContain("hunter2").contains("[removed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The token had expired, so every call was refused",
                "We changed the password twice",
                "Traffic to https://example.com:8443/path?a=b@c was normal",
                "Key pressure on the team from 10:30 to 11:00",
                "secret store answers in 20 ms"
            })
    void plain_sentences_stay_as_they_are(String said) {
        assertThat(Redaction.of(said)).isEqualTo(said);
    }
}
