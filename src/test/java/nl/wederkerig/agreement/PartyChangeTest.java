package nl.wederkerig.agreement;

import static nl.wederkerig.agreement.Given.OPENED;
import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.FIN;
import static nl.wederkerig.agreement.Registrations.IPO;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wederkerig.Rule;
import nl.wederkerig.shared.OrganisationId;
import org.junit.jupiter.api.Test;

@Rule("A18")
class PartyChangeTest {

    @Test
    void a_successor_takes_the_place_with_what_was_accepted() {
        Agreement agreement = Given.negotiating(Registrations.valid());
        succeed(agreement, SZW, FIN);

        assertThat(agreement.parties().of(SZW)).isEmpty();
        assertThat(Given.party(agreement, FIN).acceptedArrangement()).isTrue();
        assertThat(Given.party(agreement, FIN).role()).isEqualTo(PartyRole.LINE_MINISTRY);
    }

    @Test
    void two_parties_on_one_side_become_one_that_accepted_what_both_did() {
        Agreement agreement = Given.negotiating(Registrations.valid().and(IPO, PartyRole.DECENTRAL));
        agreement.nextVersion();
        Given.party(agreement, IPO).acceptText(1, Given.at(OPENED));
        succeed(agreement, IPO, VNG);

        assertThat(agreement.parties().organisations()).containsExactly(VNG, SZW, BZK);
        assertThat(Given.party(agreement, VNG).acceptedArrangement()).isTrue();
        assertThat(Given.party(agreement, VNG).accepted(1)).isFalse();
    }

    @Test
    void a_co_party_that_becomes_one_with_a_party_has_the_role_that_takes_part_most() {
        Agreement agreement = Given.negotiating(Registrations.valid().and(FIN, PartyRole.CO_PARTY));
        succeed(agreement, SZW, FIN);

        assertThat(agreement.parties().of(FIN)).extracting(AgreementParty::role).containsExactly(PartyRole.LINE_MINISTRY);
    }

    @Test
    void line_ministry_and_co_signer_stay_two_places() {
        Agreement agreement = Given.negotiating(Registrations.valid());
        succeed(agreement, SZW, BZK);

        assertThat(agreement.parties().of(BZK)).extracting(AgreementParty::role)
                .containsExactly(PartyRole.LINE_MINISTRY, PartyRole.CO_SIGNER);
    }

    @Test
    void nobody_takes_a_place_on_the_other_side() {
        Agreement agreement = Given.negotiating(Registrations.valid());

        assertThat(PartyChange.of(agreement.parties(), SZW, VNG).kind()).isEqualTo(PartyChange.Kind.UNRESOLVED);
        assertThat(PartyChange.of(agreement.parties(), SZW, null).kind()).isEqualTo(PartyChange.Kind.UNRESOLVED);
        assertThat(PartyChange.of(agreement.parties(), IPO, VNG).kind()).isEqualTo(PartyChange.Kind.NONE);
    }

    @Test
    void who_ended_without_successor_is_not_waited_for() {
        Agreement agreement = Given.negotiating(Registrations.valid());
        Given.party(agreement, SZW).end(OPENED);

        assertThat(agreement.parties().jointOrganisations()).containsExactly(VNG, BZK);
        assertThat(PartyChange.of(agreement.parties(), SZW, FIN).kind()).isEqualTo(PartyChange.Kind.NONE);
    }

    @Test
    void the_successor_stands_in_arrangement_and_timetable_too() {
        Agreement agreement = Given.negotiating(Registrations.valid()
                .timetable(new Milestone("Eerste tekst", OPENED, SZW))
                .arrangement(Registrations.arrangement(Route.BINDING_ADVICE, List.of(SZW, VNG))));
        succeed(agreement, SZW, FIN);

        assertThat(agreement.arrangement().timetable()).extracting(Milestone::owner).containsExactly(FIN);
        assertThat(agreement.arrangement().arrangement().decisionsBy()).containsExactly(FIN, VNG);
    }

    private static void succeed(Agreement agreement, OrganisationId from, OrganisationId to) {
        PartyChange change = PartyChange.of(agreement.parties(), from, to);
        change.apply();
        agreement.succeed(new Succeeded(from, to), change.merged());
    }
}
