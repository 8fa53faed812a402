package nl.wederkerig.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgreementTransitionTest {

    private static final Path DIAGRAM = Path.of("docs/agreement-states.md");
    private static final Set<AgreementStatus> ENDS =
            EnumSet.of(AgreementStatus.COMPLETED, AgreementStatus.TERMINATED, AgreementStatus.FAILED);

    @ParameterizedTest
    @EnumSource(AgreementStatus.class)
    void every_status_but_the_first_is_reached_and_every_status_but_an_end_is_left(AgreementStatus status) {
        assertThat(all().anyMatch(each -> each.to() == status)).isEqualTo(status != AgreementStatus.PREPARATION);
        assertThat(all().anyMatch(each -> each.from() == status)).isEqualTo(!ENDS.contains(status));
    }

    @ParameterizedTest
    @EnumSource(AgreementTransition.class)
    void an_agreement_moves_only_from_where_the_table_says(AgreementTransition transition) {
        for (AgreementStatus status : AgreementStatus.values()) {
            Agreement agreement = Given.in(status);
            if (status == transition.from()) {
                agreement.move(transition);
                assertThat(agreement.status()).isEqualTo(transition.to());
            } else {
                assertThatThrownBy(() -> agreement.move(transition)).isInstanceOf(IllegalTransition.class);
                assertThat(agreement.status()).isEqualTo(status);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(AgreementAct.class)
    void every_act_of_a_party_has_rules(AgreementAct act) {
        AgreementStatus possible = Arrays.stream(AgreementStatus.values()).filter(act::possibleIn).findFirst().orElseThrow();
        assertThat(ActPolicy.whyNot(act, Given.situation(Given.in(possible), null))).isPresent();
    }

    /** Rendered anew with {@code -Ddocs.write=true}. */
    @Test
    void the_diagram_shows_the_table() throws IOException {
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(DIAGRAM, diagram());
        }
        assertThat(Files.readString(DIAGRAM)).isEqualTo(diagram());
    }

    private static String diagram() {
        String arrows = all()
                .map(each -> "    " + each.from() + " --> " + each.to() + " : " + each.event() + rules(each.rules()))
                .collect(Collectors.joining("\n"));
        String ends = ENDS.stream().map(end -> "    " + end + " --> [*]").collect(Collectors.joining("\n"));
        return """
                # The states of an agreement

                Rendered from `AgreementTransition`, the one table along which an agreement moves. What comes back to NEGOTIATION when the
                negotiation term has passed meanwhile escalates at that moment.

                ```mermaid
                stateDiagram-v2
                    [*] --> PREPARATION
                %s
                %s
                ```
                """.formatted(arrows, ends);
    }

    private static String rules(List<String> rules) {
        return rules.isEmpty() ? "" : " (" + String.join(", ", rules) + ")";
    }

    private static Stream<AgreementTransition> all() {
        return Arrays.stream(AgreementTransition.values());
    }
}
