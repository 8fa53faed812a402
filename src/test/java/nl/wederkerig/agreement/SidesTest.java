package nl.wederkerig.agreement;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.wederkerig.Rule;
import nl.wederkerig.party.Layer;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Reason;
import org.junit.jupiter.api.Test;

@Rule("A3")
class SidesTest {

    private static final OrganisationId UTRECHT = new OrganisationId("gm0344");
    private static final OrganisationId GGD = new OrganisationId("ggdghor");

    @Test
    void a_party_is_on_one_side_only() {
        assertThat(with(new PartyKey(VNG, PartyRole.DECENTRAL), new PartyKey(VNG, PartyRole.LINE_MINISTRY)))
                .contains(Reason.of("A3", "on-two-sides", "VNG"));
    }

    @Test
    void line_ministry_and_co_signer_are_on_the_same_side() {
        assertThat(with(new PartyKey(BZK, PartyRole.LINE_MINISTRY), new PartyKey(BZK, PartyRole.CO_SIGNER))).isEmpty();
    }

    @Test
    void nobody_else_is_party_twice() {
        assertThat(with(new PartyKey(SZW, PartyRole.LINE_MINISTRY), new PartyKey(SZW, PartyRole.CO_PARTY)))
                .contains(Reason.of("A3", "party-twice", "SZW"));
    }

    @Test
    void an_association_and_one_of_its_members_can_both_be_party() {
        assertThat(with(new PartyKey(VNG, PartyRole.DECENTRAL), new PartyKey(UTRECHT, PartyRole.DECENTRAL))).isEmpty();
    }

    @Test
    void a_ministry_is_no_decentral_party() {
        assertThat(with(new PartyKey(SZW, PartyRole.DECENTRAL))).contains(Reason.of("A3", "not-decentral", "SZW"));
    }

    @Test
    void what_is_of_no_layer_is_no_decentral_party() {
        assertThat(with(new PartyKey(GGD, PartyRole.DECENTRAL))).contains(Reason.of("A3", "not-decentral", "GGD"));
    }

    @Test
    void an_association_is_no_line_ministry() {
        assertThat(with(new PartyKey(VNG, PartyRole.LINE_MINISTRY))).contains(Reason.of("A3", "not-of-the-rijk", "VNG"));
    }

    @Test
    void a_co_party_sits_with_its_layer() {
        assertThat(Sides.of(PartyRole.CO_PARTY, Layer.RIJK)).isEqualTo(Side.RIJK);
        assertThat(Sides.of(PartyRole.CO_PARTY, Layer.WATER_BOARD)).isEqualTo(Side.DECENTRAL);
        assertThat(Sides.of(PartyRole.CO_PARTY, null)).isEqualTo(Side.NEITHER);
    }

    private static Optional<Reason> with(PartyKey... parties) {
        return Sides.whyNot(List.of(parties), Given.organisations());
    }
}
