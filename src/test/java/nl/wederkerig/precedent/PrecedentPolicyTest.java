package nl.wederkerig.precedent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.dispute.DisputeEnd;
import nl.wederkerig.dispute.DisputeStage;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.dispute.Procedure;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Rule("D11")
class PrecedentPolicyTest {

    private static final OrganisationId BZK = new OrganisationId("mnre1034");
    private static final OrganisationId VNG = new OrganisationId("vng");
    private static final OrganisationId RVS = new OrganisationId("oorg10008");

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"BZK_LIAISON", "NEGOTIATOR"})
    void bzk_codifies(Role role) {
        assertThat(whyNot(closed(Procedure.BINDING_ADVICE), BZK, role)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"CHAIR", "ARBITER", "EXPERT"})
    void so_does_who_decided(Role role) {
        assertThat(whyNot(closed(Procedure.BINDING_ADVICE), null, role)).isEmpty();
    }

    @Test
    void the_council_of_state_codifies_what_it_advised_on() {
        assertThat(whyNot(closed(Procedure.COUNCIL_OF_STATE), RVS, Role.COUNCIL_OF_STATE)).isEmpty();
        assertThat(whyNot(closed(Procedure.BINDING_ADVICE), RVS, Role.COUNCIL_OF_STATE)).contains(Reason.of("D11", "not-for-you", "geld"));
    }

    @Test
    void nobody_else_does() {
        Reason notForYou = Reason.of("D11", "not-for-you", "geld");
        assertThat(whyNot(closed(Procedure.BINDING_ADVICE), VNG, Role.NEGOTIATOR)).contains(notForYou);
        assertThat(whyNot(closed(Procedure.BINDING_ADVICE), BZK, Role.EXECUTIVE)).contains(notForYou);
        assertThat(whyNot(closed(Procedure.BINDING_ADVICE), null, Role.SECRETARY)).contains(notForYou);
        assertThat(PrecedentPolicy.whyNot(closed(Procedure.BINDING_ADVICE), false, BZK, Actor.system())).contains(notForYou);
    }

    @ParameterizedTest
    @CsvSource({"CONSULTATION,", "THIRD_PARTY,", "SETTLED, SETTLED", "WITHDRAWN, WITHDRAWN", "CLOSED, NO_RESULT"})
    void what_has_no_outcome_teaches_nothing(DisputeStage stage, DisputeEnd end) {
        assertThat(whyNot(dispute(stage, Procedure.EXPERT_ADVICE, end), BZK, Role.BZK_LIAISON)).contains(Reason.of("D11", "no-outcome", "geld"));
    }

    @ParameterizedTest
    @CsvSource({"DECIDED,", "COMPLIANCE,", "CLOSED, COMPLIED", "CLOSED, NOT_ANSWERED"})
    void it_waits_for_an_outcome_and_not_for_the_closing(DisputeStage stage, DisputeEnd end) {
        assertThat(whyNot(dispute(stage, Procedure.EXPERT_ADVICE, end), BZK, Role.BZK_LIAISON)).isEmpty();
    }

    @Test
    void once() {
        Actor liaison = new Actor(PersonId.create(), BZK, Set.of(Role.BZK_LIAISON));
        assertThat(PrecedentPolicy.whyNot(closed(Procedure.BINDING_ADVICE), true, BZK, liaison))
                .contains(Reason.of("D11", "codified-already", "geld"));
    }

    @Test
    void all_faults_are_told_at_once() {
        assertThat(PrecedentPolicy.faults(codification(null, null, " ", "", List.of()))).extracting(Fault::path)
                .containsExactly("question", "rule", "outcome", "keywords");
        assertThat(PrecedentPolicy.faults(codification("x".repeat(501), "a\u0000", "b", "c".repeat(10_001), List.of("te\u0007st"))))
                .extracting(Fault::code).containsExactly("precedent.too-long", "precedent.control-characters", "precedent.too-long",
                        "precedent.control-characters");
    }

    @Test
    void keywords_are_few_and_short() {
        List<String> twelve = IntStream.range(0, 12).mapToObj(each -> "woord " + each).toList();
        List<String> thirteen = IntStream.range(0, 13).mapToObj(each -> "woord " + each).toList();
        assertThat(PrecedentPolicy.faults(codification("Vraag?", null, "Regel", "Uitkomst", twelve))).isEmpty();
        assertThat(PrecedentPolicy.faults(codification("Vraag?", "Woog", "Regel", "Uitkomst", thirteen))).hasSize(1);
        assertThat(PrecedentPolicy.faults(codification("Vraag?", null, "Regel", "Uitkomst", List.of("x".repeat(61))))).hasSize(1);
        assertThat(codification("Vraag?", null, "Regel", "Uitkomst", List.of(" geld ", "", "geld")).keywords()).containsExactly("geld");
    }

    private static Codification codification(String question, String considerations, String rule, String outcome, List<String> keywords) {
        return new Codification(AgreementId.create(), "geld", question, considerations, rule, outcome, keywords);
    }

    private static Optional<Reason> whyNot(DisputeView dispute, OrganisationId organisation, Role role) {
        return PrecedentPolicy.whyNot(dispute, false, BZK, new Actor(PersonId.create(), organisation, Set.of(role)));
    }

    private static DisputeView closed(Procedure procedure) {
        return dispute(DisputeStage.CLOSED, procedure, DisputeEnd.ANSWERED);
    }

    private static DisputeView dispute(DisputeStage stage, Procedure procedure, DisputeEnd end) {
        return new DisputeView("geld", DisputeKind.FINANCIAL, stage, procedure, null, LocalDate.of(2026, 1, 5), List.of(VNG), List.of(BZK),
                List.of(), List.of(), null, "Wie betaalt", null, List.of(), List.of(), List.of(), List.of(), null, end, null, Set.of());
    }
}
