package nl.wederkerig.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wederkerig.Rule;
import nl.wederkerig.overview.OpenMatters.LiveRow;
import nl.wederkerig.overview.OpenMatters.OpenDispute;
import nl.wederkerig.overview.Escalations.Escalation;
import nl.wederkerig.overview.Escalations.Held;
import nl.wederkerig.shared.OrganisationId;
import org.junit.jupiter.api.Test;

/** Escalation level and holder (02), as on 22 November 2026. */
class MattersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final OrganisationId VNG = new OrganisationId("vng");
    private static final OrganisationId IENW = new OrganisationId("ienw");
    private static final OrganisationId BZK = new OrganisationId("bzk");

    @Test
    void in_preparation_who_has_not_accepted_holds_the_file_since_registration() {
        Escalation found = new Matters(TODAY, "PREPARATION", false, TODAY.minusDays(6), null, List.of(VNG), List.of(), List.of(), Map.of()).escalation();

        assertThat(found.level()).isZero();
        assertThat(found.holders()).containsExactly(VNG);
        assertThat(found.since()).isEqualTo(TODAY.minusDays(6));
    }

    @Test
    void a_negotiation_is_on_course_until_thirty_days_before_the_last_day() {
        assertThat(negotiation(TODAY.plusDays(31), null, null).level()).isZero();
        assertThat(negotiation(TODAY.plusDays(30), null, null).level()).isEqualTo(1);
    }

    @Test
    void a_suspended_negotiation_is_on_course_however_near_the_day() {
        assertThat(negotiation(TODAY.plusDays(3), TODAY.plusDays(40), null).level()).isZero();
        assertThat(negotiation(TODAY.plusDays(12), TODAY.plusDays(3), null).since()).as("no days count while it stands still").isNull();
    }

    @Test
    void who_has_not_accepted_the_text_holds_the_file_since_it_was_proposed() {
        assertThat(negotiation(TODAY.plusDays(12), null, null).since()).isEqualTo(TODAY.minusMonths(5));
        assertThat(negotiation(TODAY.plusDays(12), null, TODAY.minusDays(40)).since()).isEqualTo(TODAY.minusDays(40));
    }

    @Test
    void a_text_from_before_the_term_counts_from_the_first_day_of_the_term() {
        assertThat(negotiation(TODAY.plusDays(12), null, TODAY.minusMonths(8)).since()).isEqualTo(TODAY.minusMonths(5));
    }

    @Test
    void the_matter_of_the_highest_level_gives_the_holder() {
        List<LiveRow> rows = List.of(
                row("negotiation-term", "TERM", TODAY.plusDays(12), VNG),
                row("discuss-referral", "RESPONSE", TODAY.plusDays(20), BZK));

        Escalation found = new Matters(TODAY, "CABINET", false, TODAY, null, List.of(), List.of(), rows, Map.of()).escalation();

        assertThat(found.level()).isEqualTo(5);
        assertThat(found.holders()).containsExactly(BZK);
        assertThat(found.nextOn()).as("the day of the cabinet's step is the Rijk's only").isNull();
    }

    @Test
    void a_commitment_counts_from_the_day_after_its_last() {
        assertThat(inForce(row("commitment:1", "COMMITMENT", TODAY, IENW)).level()).isZero();
        assertThat(inForce(row("commitment:1", "COMMITMENT", TODAY.minusDays(1), IENW)).level()).isEqualTo(1);
    }

    @Test
    void what_is_late_lies_with_its_obligor_since_its_last_day_and_before_that_nobody_counts_days() {
        assertThat(inForce(row("commitment:1", "COMMITMENT", TODAY.minusDays(60), IENW)).since()).isEqualTo(TODAY.minusDays(60));
        assertThat(inForce(row("commitment:1", "COMMITMENT", TODAY, IENW)).since()).isNull();
    }

    @Test
    @Rule("C3")
    void who_decides_on_another_date_holds_what_is_not_late_yet_with_who_owes_it() {
        LiveRow request = row("new-date:1", "RESPONSE", TODAY.plusDays(24), VNG);

        assertThat(inForce(row("commitment:1", "COMMITMENT", TODAY.plusDays(12), IENW), request).held())
                .containsExactly(new Held(IENW, null, null), new Held(VNG, null, request.startDay()));
        assertThat(inForce(row("commitment:1", "COMMITMENT", TODAY.plusDays(48), IENW), request).holders()).as("the nearest date").containsExactly(VNG);
        assertThat(inForce(row("commitment:1", "COMMITMENT", TODAY.minusDays(1), IENW), request).holders()).containsExactly(IENW);
        assertThat(inForce(row("commitment:2", "COMMITMENT", TODAY.plusDays(12), IENW), request).holders()).containsExactly(IENW);
    }

    @Test
    @Rule("C2")
    void who_has_not_answered_a_claim_holds_the_commitment_and_late_it_escalates() {
        assertThat(inForce(row("confirm:1", "RESPONSE", TODAY, VNG)).level()).isZero();
        assertThat(inForce(row("confirm:1", "RESPONSE", TODAY, VNG)).holders()).containsExactly(VNG);
        assertThat(inForce(row("confirm:1", "RESPONSE", TODAY.minusDays(1), VNG)).level()).isEqualTo(1);
        assertThat(inForce(row("new-date:1", "RESPONSE", TODAY.minusDays(1), VNG)).holders()).containsExactly(VNG);
    }

    @Test
    @Rule("C5")
    void what_is_contested_or_has_no_date_is_held_by_its_obligor() {
        Escalation found = new Matters(TODAY, "IN_FORCE", false, TODAY, null, List.of(), List.of(IENW), List.of(), Map.of()).escalation();

        assertThat(found.level()).isZero();
        assertThat(found.holders()).containsExactly(IENW);
    }

    @Test
    void everybody_who_is_late_holds_the_agreement_each_since_its_own_day_the_longest_first() {
        Escalation found = inForce(row("commitment:2", "COMMITMENT", TODAY.minusDays(6), VNG), row("commitment:1", "COMMITMENT", TODAY.minusDays(39), IENW),
                row("commitment:3", "COMMITMENT", TODAY.minusDays(2), IENW), row("new-date:3", "RESPONSE", TODAY.minusDays(1), VNG),
                row("confirm:4", "RESPONSE", TODAY.plusDays(2), BZK));

        assertThat(found.held()).containsExactly(new Held(IENW, null, TODAY.minusDays(39)), new Held(VNG, null, TODAY.minusMonths(5)));
        assertThat(found.together()).isFalse();
        assertThat(found.nextOn()).isEqualTo(TODAY.minusDays(39));
        assertThat(found.others()).as("of commitments, one of them late in two ways").isEqualTo(2);
    }

    @Test
    @Rule("C2")
    void answers_that_are_not_late_yet_are_awaited_together() {
        Escalation found = inForce(row("confirm:1", "RESPONSE", TODAY.plusDays(4), VNG), row("confirm:2", "RESPONSE", TODAY.plusDays(9), BZK));

        assertThat(found.holders()).containsExactly(VNG, BZK);
        assertThat(found.others()).isZero();
    }

    @Test
    @Rule("D6")
    void a_dispute_lies_with_all_who_have_an_open_step_and_not_with_who_waits_for_them() {
        LiveRow asked = step("accept-appointment", 3), claim = step("respond", 5, IENW), appoint = step("appoint-arbiter", 10, BZK);
        LiveRow award = step("issue-award", 90);

        assertThat(arbitrated(asked, claim, appoint, award).held()).extracting(Held::organisation, Held::persons)
                .containsExactly(tuple(null, "ASKED"), tuple(IENW, null), tuple(BZK, null));
        assertThat(arbitrated(asked, claim, appoint, award).next()).isEqualTo("dispute.accept-appointment");
        assertThat(arbitrated(award).persons()).containsExactly("ARBITERS");
        LiveRow again = new LiveRow("dispute:loket:case-conference", "RESPONSE", "dispute.case-conference", TODAY, TODAY.plusDays(14), List.of(), null, false);
        assertThat(arbitrated(again, award).held()).as("since the first of what is open").containsExactly(new Held(null, "ARBITERS", TODAY.minusDays(1)));
    }

    @Test
    void what_the_timetable_names_asks_for_attention_once_it_is_late() {
        LiveRow term = row("negotiation-term", "TERM", TODAY.plusDays(90), VNG);
        LiveRow milestone = row("milestone:2", "MILESTONE", TODAY.minusDays(20), IENW);

        Escalation found = new Matters(TODAY, "NEGOTIATION", false, TODAY, null, List.of(), List.of(), List.of(term, milestone), Map.of())
                .escalation();

        assertThat(found).extracting(Escalation::level, Escalation::next, Escalation::nextOn)
                .containsExactly(1, milestone.label(), TODAY.minusDays(20));
        assertThat(found.held()).containsExactly(new Held(IENW, null, TODAY.minusDays(20)));
        assertThat(inForce(milestone, row("commitment:1", "COMMITMENT", TODAY.minusDays(21), VNG)).holders()).as("both, the longest first").containsExactly(VNG, IENW);
        assertThat(inForce(row("milestone:2", "MILESTONE", TODAY, IENW))).as("on its day it is not late")
                .extracting(Escalation::level, Escalation::nextOn).containsExactly(0, null);
    }

    @Test
    void who_is_late_with_how_much_and_since_when_is_told_whatever_gives_the_level() {
        Standing found = new Matters(TODAY, "IN_FORCE", false, TODAY, null, List.of(), List.of(), List.of(
                row("commitment:1", "COMMITMENT", TODAY.minusDays(6), VNG), row("commitment:2", "COMMITMENT", TODAY.minusDays(39), IENW),
                row("commitment:3", "COMMITMENT", TODAY.minusDays(2), IENW), row("commitment:4", "COMMITMENT", TODAY, IENW)),
                Map.of("loket", new OpenDispute("BINDING_ADVICE", TODAY.minusDays(3), List.of("ARBITERS")))).standing();

        assertThat(found.escalation().level()).isEqualTo(4);
        assertThat(found.late()).containsExactly(new Standing.Late(IENW, 2, TODAY.minusDays(39)), new Standing.Late(VNG, 1, TODAY.minusDays(6)));
    }

    private static LiveRow step(String code, int days, OrganisationId... holders) {
        return new LiveRow("dispute:loket:" + code, "RESPONSE", "dispute." + code, TODAY.minusDays(1), TODAY.plusDays(days), List.of(holders), null, false);
    }

    private static Escalation arbitrated(LiveRow... rows) {
        return new Matters(TODAY, "IN_FORCE", false, TODAY, null, List.of(), List.of(), List.of(rows),
                Map.of("loket", new OpenDispute("BINDING_ADVICE", TODAY.minusDays(3), List.of("ARBITERS")))).escalation();
    }

    @Test
    void a_deadlock_is_at_four_with_arbiters_and_at_three_with_a_chair() {
        assertThat(deadlock("BINDING_ADVICE").level()).isEqualTo(4);
        assertThat(deadlock("INDEPENDENT_CHAIR").level()).isEqualTo(3);
    }

    private static Escalation negotiation(LocalDate lastDay, LocalDate resumesOn, LocalDate textProposedOn) {
        LiveRow term = new LiveRow("negotiation-term", "TERM", "term", TODAY.minusMonths(5), lastDay, List.of(IENW), resumesOn, false);
        return new Matters(TODAY, "NEGOTIATION", false, TODAY.minusMonths(6), textProposedOn, List.of(), List.of(), List.of(term), Map.of()).escalation();
    }

    private static Escalation inForce(LiveRow... rows) {
        return new Matters(TODAY, "IN_FORCE", false, TODAY, null, List.of(), List.of(), List.of(rows), Map.of()).escalation();
    }

    private static Escalation deadlock(String procedure) {
        return new Matters(TODAY, "ESCALATED", false, TODAY, null, List.of(), List.of(), List.of(),
                Map.of("deadlock-1", new OpenDispute(procedure, TODAY.minusDays(3), List.of()))).escalation();
    }

    private static LiveRow row(String key, String kind, LocalDate lastDay, OrganisationId holder) {
        return new LiveRow(key, kind, key, TODAY.minusMonths(5), lastDay, List.of(holder), null, false);
    }

    @Test
    @Rule("D10")
    void an_outcome_that_waits_for_its_answer_is_level_one_and_what_is_not_complied_with_the_cabinets() {
        assertThat(inCompliance("answer-outcome").level()).isEqualTo(1);
        assertThat(inCompliance("comply").level()).isZero();
        assertThat(inCompliance("comply-after-all").level()).isEqualTo(5);
    }

    private static Escalation inCompliance(String step) {
        LiveRow row = new LiveRow("dispute:loket:" + step, "RESPONSE", "dispute." + step, TODAY, TODAY.plusDays(14), List.of(VNG), null, false);
        return new Matters(TODAY, "IN_FORCE", false, TODAY, null, List.of(), List.of(), List.of(row),
                Map.of("loket", new OpenDispute("COMPLIANCE", TODAY.minusDays(3), List.of()))).escalation();
    }
}
