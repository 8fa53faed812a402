package nl.wederkerig.membership;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.party.NegotiationMandate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import org.junit.jupiter.api.Test;

@Rule("T56")
class MandatePolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 2);
    private static final List<PromisedCommitment> PROMISES = List.of(
            promise("a", SZW, false, VNG, Map.of(2027, new BigDecimal("5000000"), 2028, new BigDecimal("7000000.50"))),
            promise("b", VNG, true, SZW, Map.of(2027, new BigDecimal("3000000"))), promise("c", SZW, false, BZK, Map.of()));

    @Test
    void what_the_own_side_promises_over_all_years_with_its_members_is_held_to_what_it_may() {
        assertThat(MandatePolicy.outside(mandate(VNG, "3000000", null, null), PROMISES, "wonen", TODAY)).isEmpty();
        assertThat(MandatePolicy.outside(mandate(VNG, "2999999.99", null, null), PROMISES, "wonen", TODAY))
                .containsExactly(new Overstep(Overstep.Kind.PAYS_MORE, new BigDecimal("3000000"), new BigDecimal("2999999.99"), null, null));
    }

    @Test
    void what_is_promised_to_the_own_side_is_held_to_what_it_must_get() {
        assertThat(MandatePolicy.outside(mandate(VNG, null, "12000000.50", null), PROMISES, "wonen", TODAY)).isEmpty();
        assertThat(MandatePolicy.outside(mandate(VNG, null, "12000001", null), PROMISES, "wonen", TODAY))
                .containsExactly(new Overstep(Overstep.Kind.GETS_LESS, new BigDecimal("12000000.50"), new BigDecimal("12000001"), null, null));
    }

    @Test
    void a_mandate_holds_until_the_end_of_its_last_day() {
        assertThat(MandatePolicy.outside(mandate(VNG, null, null, TODAY), PROMISES, "wonen", TODAY)).isEmpty();
        assertThat(MandatePolicy.outside(mandate(VNG, null, null, TODAY.minusDays(1)), PROMISES, "wonen", TODAY))
                .containsExactly(new Overstep(Overstep.Kind.EXPIRED, null, null, TODAY.minusDays(1), null));
    }

    @Test
    void a_mandate_for_some_themes_is_overstepped_by_an_agreement_on_another() {
        NegotiationMandate forTwo = new NegotiationMandate(AgreementId.create(), VNG, "Instemmen", "Bestuur", TODAY, null, null, null,
                Set.of("wonen", "klimaat"), PersonId.create(), Instant.EPOCH);

        assertThat(MandatePolicy.outside(forTwo, PROMISES, "wonen", TODAY)).isEmpty();
        assertThat(MandatePolicy.outside(forTwo, PROMISES, "sociaal-domein", TODAY))
                .containsExactly(new Overstep(Overstep.Kind.OTHER_THEME, null, null, null, "sociaal-domein"));
    }

    @Test
    void a_mandate_without_limits_is_never_overstepped() {
        assertThat(MandatePolicy.outside(mandate(VNG, null, null, null), PROMISES, "wonen", TODAY)).isEmpty();
    }

    private static NegotiationMandate mandate(OrganisationId organisation, String pays, String gets, LocalDate until) {
        return new NegotiationMandate(AgreementId.create(), organisation, "Instemmen", "Bestuur", TODAY, pays == null ? null : new BigDecimal(pays),
                gets == null ? null : new BigDecimal(gets), until, Set.of(), PersonId.create(), Instant.EPOCH);
    }

    private static PromisedCommitment promise(
            String key, OrganisationId obligor, boolean byMembers, OrganisationId beneficiary, Map<Integer, BigDecimal> amounts) {
        return new PromisedCommitment(key, obligor, byMembers, List.of(beneficiary), "Iets doen", null, null, null, amounts, null, null);
    }
}
