package nl.wederkerig.agreement;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.FIN;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.wederkerig.Rule;
import nl.wederkerig.shared.Reason;
import org.junit.jupiter.api.Test;

@Rule("A2")
class TripartiteTest {

    private static final PartyKey DECENTRAL = new PartyKey(VNG, PartyRole.DECENTRAL);
    private static final PartyKey MINISTRY = new PartyKey(SZW, PartyRole.LINE_MINISTRY);
    private static final PartyKey BZK_CO_SIGNS = new PartyKey(BZK, PartyRole.CO_SIGNER);
    private static final PartyKey BZK_NEGOTIATES = new PartyKey(BZK, PartyRole.LINE_MINISTRY);
    private static final PartyKey FIN_CO_SIGNS = new PartyKey(FIN, PartyRole.CO_SIGNER);

    @Test
    void a_decentral_party_a_line_ministry_and_bzk_open() {
        assertThat(with(DECENTRAL, MINISTRY, BZK_CO_SIGNS)).isEmpty();
    }

    @Test
    void not_without_a_decentral_party() {
        assertThat(with(MINISTRY, BZK_CO_SIGNS)).contains(Reason.of("A2", "decentral-party-missing"));
    }

    @Test
    void not_without_a_line_ministry() {
        assertThat(with(DECENTRAL, BZK_CO_SIGNS)).contains(Reason.of("A2", "line-ministry-missing"));
    }

    @Test
    void not_without_a_co_signer() {
        assertThat(with(DECENTRAL, MINISTRY)).contains(Reason.of("A2", "co-signer-missing"));
    }

    @Test
    void without_co_signer_where_bzk_recorded_that_none_is_needed() {
        Agreement agreement = Given.registered(Registrations.valid().parties(DECENTRAL, MINISTRY));
        agreement.findCoSigningNotNeeded("Raakt alleen de bedrijfsvoering");

        assertThat(Tripartite.whyNotOpened(agreement, Given.organisations())).isEmpty();
    }

    @Test
    void without_co_signer_where_it_was_concluded_before() {
        Agreement agreement = Given.registered(Registrations.valid().parties(DECENTRAL, MINISTRY).existing());

        assertThat(Tripartite.whyNotOpened(agreement, Given.organisations())).isEmpty();
    }

    @Test
    void another_ministry_does_not_co_sign() {
        assertThat(with(DECENTRAL, MINISTRY, FIN_CO_SIGNS)).contains(Reason.of("A2", "bzk-co-signs"));
    }

    @Test
    void fin_co_signs_where_bzk_is_the_line_ministry() {
        assertThat(with(DECENTRAL, BZK_NEGOTIATES, FIN_CO_SIGNS)).isEmpty();
    }

    @Test
    void bzk_co_signs_where_bzk_is_the_line_ministry() {
        assertThat(with(DECENTRAL, BZK_NEGOTIATES, BZK_CO_SIGNS)).isEmpty();
    }

    @Test
    void nobody_else_co_signs_where_bzk_is_the_line_ministry() {
        assertThat(with(DECENTRAL, BZK_NEGOTIATES, new PartyKey(SZW, PartyRole.CO_SIGNER)))
                .contains(Reason.of("A2", "bzk-or-fin-co-signs"));
    }

    private static Optional<Reason> with(PartyKey... parties) {
        return Tripartite.whyNotOpened(Given.registered(Registrations.valid().parties(parties)), Given.organisations());
    }
}
