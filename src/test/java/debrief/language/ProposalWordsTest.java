package debrief.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProposalWordsTest {

    @ParameterizedTest
    @MethodSource("ideas")
    void an_idea_for_later_is_heard(String sentence) {
        assertThat(ProposalWords.looksLikeProposal(sentence)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("noIdeas")
    void steps_of_the_moment_and_looking_back_are_no_ideas(String sentence) {
        assertThat(ProposalWords.looksLikeProposal(sentence)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_pattern_fires_on_its_example(PatternTable.Row row) {
        assertThat(PatternTable.english()
                        .compile(row.source())
                        .matcher(row.example())
                        .find())
                .isTrue();
    }

    @Test
    void an_idea_is_heard_among_other_sentences() {
        assertThat(ProposalWords.looksLikeProposal("Errors are falling. We should add an alert here. Thanks all."))
                .isTrue();
    }

    static Stream<String> ideas() {
        return Lines.of("proposals.txt");
    }

    static Stream<String> noIdeas() {
        return Lines.of("no-proposals.txt");
    }

    static Stream<PatternTable.Row> examples() {
        return PatternTable.english().rows().stream()
                .filter(row -> row.kind().contains("proposal") || row.kind().equals("not-ever"));
    }
}
