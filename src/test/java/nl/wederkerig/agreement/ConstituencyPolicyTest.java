package nl.wederkerig.agreement;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wederkerig.Rule;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Reason;
import org.junit.jupiter.api.Test;

@Rule("A6")
class ConstituencyPolicyTest {

    private static final LocalDate DECIDE_BY = LocalDate.of(2026, 4, 28);

    private final Agreement agreement = Given.in(AgreementStatus.NEGOTIATORS_AGREEMENT);

    @Test
    void only_whose_constituency_decides_records_a_decision_once() {
        agreement.askConstituencies(Constituencies.asked(List.of(VNG, SZW), 1, DECIDE_BY.minusWeeks(8), DECIDE_BY));
        assertThat(decide(BZK)).contains("no-constituency");
        assertThat(decide(VNG)).isEmpty();

        agreement.askConstituencies(agreement.constituencies().orElseThrow().decided(decision(VNG, ConstituencyOutcome.AGREE)));
        assertThat(decide(VNG)).contains("already-decided");
        assertThat(agreement.constituencies().orElseThrow().undecided()).containsExactly(SZW);
    }

    @Test
    void exceptions_name_parts_and_a_rejection_its_reason() {
        assertThat(ConstituencyPolicy.whyNotDecided(ConstituencyOutcome.AGREE, null)).isEmpty();
        assertThat(ConstituencyPolicy.whyNotDecided(ConstituencyOutcome.AGREE_EXCEPT, " "))
                .contains(Reason.of("A6", "exceptions-need-parts"));
        assertThat(ConstituencyPolicy.whyNotDecided(ConstituencyOutcome.REJECT, null))
                .contains(Reason.of("A6", "rejection-needs-reason"));
        assertThat(ConstituencyPolicy.whyNotDecided(ConstituencyOutcome.AGREE_EXCEPT, "Artikel 3")).isEmpty();
        assertThat(ConstituencyPolicy.whyNotDecided(ConstituencyOutcome.AGREE, "Artikel 3"))
                .contains(Reason.of("A6", "agreement-without-parts"));
    }

    @Test
    @Rule("A7")
    void who_was_silent_is_marked_and_has_not_agreed() {
        Constituencies silent = Constituencies.asked(List.of(VNG, SZW), 1, DECIDE_BY.minusWeeks(8), DECIDE_BY)
                .decided(decision(SZW, ConstituencyOutcome.AGREE)).passedInSilence();

        assertThat(silent.lapsed()).isTrue();
        assertThat(silent.allAgree()).isFalse();
        assertThat(silent.undecided()).containsExactly(VNG);
    }

    @Test
    @Rule("A18")
    void a_successor_decides_where_its_predecessor_had_to() {
        Constituencies asked = Constituencies.asked(List.of(VNG, SZW), 1, DECIDE_BY.minusWeeks(8), DECIDE_BY)
                .decided(decision(SZW, ConstituencyOutcome.AGREE));
        Succeeded merged = new Succeeded(SZW, VNG);

        assertThat(asked.succeed(new Succeeded(SZW, BZK)::of).of(BZK)).isPresent();
        assertThat(asked.succeed(merged::of).undecided()).containsExactly(VNG);
    }

    private Optional<String> decide(OrganisationId organisation) {
        return ActPolicy.whyNot(
                AgreementAct.DECIDE_CONSTITUENCY, Given.situation(agreement, Given.party(agreement, organisation))).map(Reason::code);
    }

    private static ConstituencyView decision(OrganisationId organisation, ConstituencyOutcome outcome) {
        return new ConstituencyView(organisation, 1, DECIDE_BY, false, outcome, null, null, Given.at(DECIDE_BY));
    }
}
