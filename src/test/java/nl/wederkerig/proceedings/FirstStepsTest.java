package nl.wederkerig.proceedings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.DisputeArrangement;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.agreement.Route;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.dispute.DisputeFacts;
import nl.wederkerig.dispute.DisputeStage;
import nl.wederkerig.dispute.Procedure;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Rule({"A7", "D7"})
class FirstStepsTest {

    static final OrganisationId VNG = new OrganisationId("vng");
    static final OrganisationId SZW = new OrganisationId("mnre1073");
    private static final OrganisationId BZK = new OrganisationId("mnre1034");
    private static final OrganisationId AZ = new OrganisationId("mnre1010");
    private static final OrganisationId AUTHORITY = new OrganisationId("oorg10008");
    /** A Thursday. */
    private static final LocalDate DAY = LocalDate.of(2026, 7, 16);

    /** Whoever is appointed comes first: {@link SeatPolicyTest} and the model Appointment. */
    @Test
    void nothing_is_asked_of_a_chair_before_there_is_one() {
        assertThat(first(true, AUTHORITY, Procedure.INDEPENDENT_CHAIR, DAY)).isEmpty();
    }

    @Test
    void binding_advice_asks_a_final_proposal_of_both_sides_within_fifteen_days() {
        assertThat(first(false, AUTHORITY, Procedure.BINDING_ADVICE, DAY))
                .extracting(OpenStep::kind, OpenStep::holders, OpenStep::lastDay).containsExactly(
                        tuple(StepKind.FINAL_PROPOSALS, List.of(VNG, SZW), LocalDate.of(2026, 7, 31)));
    }

    @Test
    void expert_advice_asks_the_question_of_both_sides_within_fourteen_days() {
        assertThat(first(false, AUTHORITY, Procedure.EXPERT_ADVICE, DAY))
                .extracting(OpenStep::kind, OpenStep::holders, OpenStep::lastDay).containsExactly(
                        tuple(StepKind.PUT_QUESTION, List.of(VNG, SZW), LocalDate.of(2026, 7, 30)));
    }

    @ParameterizedTest
    @CsvSource({"COUNCIL_OF_STATE, ASK_ADVICE, mnre1034", "TOP_CONSULTATION, CONVENE, mnre1034", "CROWN_DISPUTE, SUBMIT_TO_CROWN, vng"})
    void other_procedures_begin_with_who_asks_for_them_within_fourteen_days(Procedure procedure, StepKind kind, String holder) {
        assertThat(first(false, null, procedure, DAY)).singleElement().satisfies(step -> {
            assertThat(step.kind()).isEqualTo(kind);
            assertThat(step.holders()).containsExactly(new OrganisationId(holder));
            assertThat(step.lastDay()).isEqualTo(LocalDate.of(2026, 7, 30));
        });
    }

    @ParameterizedTest
    @EnumSource(value = Procedure.class, mode = EnumSource.Mode.EXCLUDE, names = "INDEPENDENT_CHAIR")
    void every_procedure_begins_with_something_that_has_a_date(Procedure procedure) {
        assertThat(first(false, null, procedure, DAY)).isNotEmpty().allSatisfy(step -> assertThat(step.lastDay()).isAfter(DAY));
    }

    @ParameterizedTest
    @CsvSource({"ASK_ADVICE, mnre1010", "CONVENE, mnre1010", "SUBMIT_TO_CROWN, vng"})
    void what_bzk_does_not_ask_is_asked_by_the_prime_ministers_office(StepKind lapsed, String holder) {
        assertThat(after(AUTHORITY, step(lapsed))).hasValueSatisfying(step -> {
            assertThat(step.kind()).isEqualTo(lapsed);
            assertThat(step.holders()).containsExactly(new OrganisationId(holder));
            assertThat(step.lastDay()).isEqualTo(LocalDate.of(2026, 8, 13));
        });
    }

    @ParameterizedTest
    @EnumSource(value = StepKind.class, names = {"FINAL_PROPOSALS", "PUT_QUESTION"})
    void a_procedure_goes_on_with_what_is_on_file(StepKind lapsed) {
        assertThat(after(AUTHORITY, step(lapsed))).isEmpty();
    }

    @Test
    void a_term_that_follows_on_a_lapse_starts_on_its_last_day_before_any_roll() {
        OpenStep lapsed = new OpenStep(StepKind.COMPLETE_CLAIM, "", List.of(VNG), null, LocalDate.of(2026, 7, 17), "procedure-opened",
                TermLength.days(15), Holidays.statutory());
        assertThat(lapsed.lastDay()).as("Saturday 1 August rolls").isEqualTo(LocalDate.of(2026, 8, 3));

        assertThat(after(AUTHORITY, lapsed))
                .hasValueSatisfying(step -> assertThat(step.startedOn()).isEqualTo(LocalDate.of(2026, 8, 1)));
    }

    private static OpenStep step(StepKind kind) {
        return new OpenStep(kind, "", List.of(VNG), null, DAY, "procedure-opened", TermLength.days(14), Holidays.statutory());
    }

    private static List<OpenStep> first(boolean chairNamed, OrganisationId authority, Procedure procedure, LocalDate dayZero) {
        return policy(procedure).first(about(chairNamed, authority), dayZero);
    }

    private static Optional<OpenStep> after(OrganisationId authority, OpenStep lapsed) {
        Procedure procedure = switch (lapsed.kind()) {
            case PUT_QUESTION -> Procedure.EXPERT_ADVICE;
            case ASK_ADVICE -> Procedure.COUNCIL_OF_STATE;
            case CONVENE -> Procedure.TOP_CONSULTATION;
            case SUBMIT_TO_CROWN -> Procedure.CROWN_DISPUTE;
            default -> Procedure.BINDING_ADVICE;
        };
        return policy(procedure).after(lapsed, about(false, authority)).next().stream().findFirst();
    }

    private static ProcedurePolicy policy(Procedure procedure) {
        return Stream.of(new ChairPolicy(), new ArbitrationPolicy(new ArbitrationSteps(Holidays::statutory), null), new ExpertPolicy(),
                new CouncilOfStatePolicy(), new TopConsultationPolicy(), new CrownDisputePolicy()).filter(policy ->
                policy.procedure() == procedure).findFirst().orElseThrow();
    }

    private static ProcedureCase about(boolean chairNamed, OrganisationId authority) {
        var dispute = new DisputeFacts(AgreementId.create(), "deadlock-1", DisputeKind.DEADLOCK, DisputeStage.THIRD_PARTY, List.of(VNG),
                List.of(SZW), List.of());
        var arrangement = new DisputeArrangement(Route.BINDING_ADVICE, null, null, null, authority, chairNamed ? "De voorzitter" : null, null,
                null, null, Map.of(), null, false, List.of(), null);
        return new ProcedureCase(dispute, arrangement, () -> BZK, () -> AZ, Holidays.statutory());
    }
}
