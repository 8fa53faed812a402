package nl.wederkerig.agreement;

import static nl.wederkerig.agreement.Given.OPENED;
import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.IPO;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.wederkerig.Rule;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Reason;
import org.junit.jupiter.api.Test;

class JointActTest {

    private static final Map<String, String> MAY = Map.of("until", "2026-05-01");
    private static final Map<String, String> JUNE = Map.of("until", "2026-06-01");
    private static final List<OrganisationId> EVERYONE = List.of(VNG, SZW, BZK);

    @Test
    @Rule("A1")
    void everyone_is_all_parties_but_observers_and_co_parties_that_did_not_accept() {
        Agreement agreement = Given.negotiating(Registrations.valid()
                .and(IPO, PartyRole.OBSERVER).and(new OrganisationId("ggdghor"), PartyRole.CO_PARTY));
        assertThat(agreement.parties().jointOrganisations()).containsExactly(VNG, SZW, BZK);

        Given.party(agreement, new OrganisationId("ggdghor")).acceptArrangement(1, Given.at(OPENED));
        assertThat(agreement.parties().jointOrganisations()).containsExactly(VNG, SZW, BZK, new OrganisationId("ggdghor"));
    }

    @Test
    @Rule("A2")
    void an_organisation_that_is_party_twice_consents_once() {
        Agreement agreement = Given.negotiating(Registrations.valid().parties(
                new PartyKey(VNG, PartyRole.DECENTRAL), new PartyKey(BZK, PartyRole.LINE_MINISTRY), new PartyKey(BZK, PartyRole.CO_SIGNER)));

        assertThat(agreement.parties().jointOrganisations()).containsExactly(VNG, BZK);
    }

    @Test
    @Rule("A14")
    void it_takes_effect_with_the_last_consent_to_the_same() {
        JointConsents consents = consent(consent(JointConsents.NONE, VNG, MAY), SZW, MAY);
        assertThat(consents.complete(JointAct.SUSPEND_TERM, MAY, EVERYONE)).isFalse();
        assertThat(consent(consents, BZK, MAY).complete(JointAct.SUSPEND_TERM, MAY, EVERYONE)).isTrue();
    }

    @Test
    @Rule("A14")
    void consents_that_say_different_things_do_not_add_up() {
        JointConsents consents = consent(consent(consent(JointConsents.NONE, VNG, MAY), SZW, MAY), BZK, JUNE);

        assertThat(consents.complete(JointAct.SUSPEND_TERM, MAY, EVERYONE)).isFalse();
        assertThat(consents.complete(JointAct.SUSPEND_TERM, JUNE, EVERYONE)).isFalse();
        assertThat(consents.views(EVERYONE)).extracting(JointActView::missing)
                .containsExactly(List.of(BZK), List.of(VNG, SZW));
    }

    @Test
    @Rule("A14")
    void who_consents_to_something_else_takes_back_the_first() {
        JointConsents consents = consent(consent(JointConsents.NONE, VNG, MAY), VNG, JUNE);

        assertThat(consents.has(JointAct.SUSPEND_TERM, MAY, VNG)).isFalse();
        assertThat(consents.has(JointAct.SUSPEND_TERM, JUNE, VNG)).isTrue();
    }

    @Test
    @Rule("A14")
    void the_same_consent_twice_is_refused() {
        Agreement agreement = Given.negotiating(Registrations.valid());
        agreement.consent(consent(JointConsents.NONE, VNG, MAY));

        assertThat(JointPolicy.notConsentedYet(agreement, JointAct.SUSPEND_TERM, MAY, VNG))
                .contains(Reason.of("A14", "already-consented"));
        assertThat(JointPolicy.notConsentedYet(agreement, JointAct.SUSPEND_TERM, JUNE, VNG)).isEmpty();
        assertThat(JointPolicy.notConsentedYet(agreement, JointAct.EXTEND_TERM, MAY, VNG)).isEmpty();
    }

    @Test
    @Rule("A18")
    void a_successor_takes_over_a_consent_but_not_in_place_of_its_own() {
        Succeeded succession = new Succeeded(SZW, BZK);
        JointConsents both = consent(consent(JointConsents.NONE, SZW, MAY), BZK, JUNE);
        JointConsents one = consent(JointConsents.NONE, SZW, MAY);

        assertThat(one.succeed(SZW, succession::of).has(JointAct.SUSPEND_TERM, MAY, BZK)).isTrue();
        assertThat(both.succeed(SZW, succession::of).has(JointAct.SUSPEND_TERM, JUNE, BZK)).isTrue();
    }

    private static JointConsents consent(JointConsents before, OrganisationId party, Map<String, String> fields) {
        return before.with(new JointConsents.Given(JointAct.SUSPEND_TERM, fields, party, null, Given.at(OPENED), null));
    }
}
