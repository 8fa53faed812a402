package nl.wederkerig.commitment;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.IPO;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.LifeInForce;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.commitment.CommitmentQuery.Sort;
import nl.wederkerig.commitment.CommitmentQuery.Whose;
import nl.wederkerig.party.EndOrganisation;
import nl.wederkerig.party.OrganisationRegister;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who sees which commitments, over all agreements and one by one; what somebody may not see does not exist. */
@IntegrationTest
class CommitmentListTest {

    private static final OrganisationId UTRECHT = new OrganisationId("gm0344");
    private static final OrganisationId AMSTERDAM = new OrganisationId("gm0363");
    private static final OrganisationId THE_HAGUE = new OrganisationId("gm0518");
    private static final OrganisationId ROTTERDAM = new OrganisationId("gm0599");

    @Autowired
    private ApplicationContext application;
    @Autowired
    private Commitments commitments;
    @Autowired
    private Fulfilment fulfilment;

    private Road road;

    /** SZW owes VNG "loket" and IPO "kaart"; VNG's members owe SZW "aansluiting". */
    @BeforeEach
    void in_force() {
        road = new Road(application);
        road.opened(Registrations.valid().and(IPO, PartyRole.DECENTRAL).commitments(
                owed("loket", SZW, false, VNG), owed("kaart", SZW, false, IPO), owed("aansluiting", VNG, true, SZW)).command())
                .on("2026-01-16").accepts(IPO);
        road.proposed().agreed().acceptsText(IPO, 1).signedByParties().signs(IPO).signs(BZK);
    }

    @Test
    @Rule("C7")
    void bzk_observes_every_commitment_and_can_do_nothing_with_what_is_not_its_own() {
        List<CommitmentPage.Row> rows = list(Whose.ALL, actor(BZK, Role.BZK_LIAISON, Role.NEGOTIATOR)).rows();

        assertThat(rows).extracting(row -> row.commitment().key()).containsExactlyInAnyOrder("loket", "kaart", "aansluiting");
        assertThat(rows).allSatisfy(row -> assertThat(row.commitment().acts()).isEmpty());
    }

    @Test
    void a_party_sees_all_and_finds_its_own_and_those_owed_to_it() {
        assertThat(keys(Whose.ALL, actor(VNG, Role.NEGOTIATOR))).containsExactlyInAnyOrder("loket", "kaart", "aansluiting");
        assertThat(keys(Whose.OURS, actor(SZW, Role.NEGOTIATOR))).containsExactlyInAnyOrder("loket", "kaart");
        assertThat(keys(Whose.THEIRS, actor(VNG, Role.NEGOTIATOR))).containsExactly("loket");
    }

    @Test
    void a_member_sees_what_was_made_in_its_name_and_nothing_else() {
        Actor utrecht = actor(UTRECHT, Role.NEGOTIATOR);

        assertThat(keys(Whose.ALL, utrecht)).containsExactlyInAnyOrder("loket", "aansluiting");
        assertThat(keys(Whose.IN_OUR_NAME, utrecht)).containsExactlyInAnyOrder("loket", "aansluiting");
        assertThat(commitments.of(road.agreement(), utrecht)).extracting(CommitmentView::key).containsExactly("loket", "aansluiting");
        assertThatThrownBy(() -> commitments.file(road.agreement(), "kaart", utrecht)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fulfilment.confirm(road.agreement(), "kaart", utrecht)).isInstanceOf(NotFound.class);
    }

    @Test
    void who_has_no_part_in_it_finds_nothing_and_is_told_so() {
        Actor stranger = actor(Registrations.FIN, Role.NEGOTIATOR);

        assertThat(list(Whose.ALL, stranger).total()).isZero();
        assertThatThrownBy(() -> commitments.file(road.agreement(), "loket", stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fulfilment.claim(road.agreement(), "loket", null, stranger)).isInstanceOf(NotFound.class);
    }

    @Test
    void once_public_everyone_sees_how_it_stands_and_not_what_the_parties_say_of_it() {
        road.on("2026-06-01").act(SZW, actor -> fulfilment.claim(road.agreement(), "loket", "Staatscourant", actor));
        road.act(VNG, actor -> road.bean(LifeInForce.class).markPublic(road.agreement(), true, actor));

        CommitmentFile file = commitments.file(road.agreement(), "loket", actor(Registrations.FIN, Role.NEGOTIATOR));

        assertThat(keys(Whose.ALL, actor(Registrations.FIN, Role.NEGOTIATOR))).hasSize(3);
        assertThat(file.view().status()).isEqualTo(CommitmentStatus.CLAIMED);
        assertThat(file.view().claim()).isNull();
        assertThat(file.claims()).isEmpty();
    }

    @Test
    @Rule("C1")
    void members_report_their_part_each_once_and_see_only_their_own() {
        road.on("2026-06-01").does(() -> fulfilment.reportMember(
                road.agreement(), "aansluiting", UTRECHT, "aangesloten", actor(UTRECHT, Role.EXECUTIVE)));
        road.on("2026-06-02").act(VNG, actor -> fulfilment.reportMember(road.agreement(), "aansluiting", AMSTERDAM, null, actor));

        CommitmentFile seen = commitments.file(road.agreement(), "aansluiting", actor(UTRECHT, Role.NEGOTIATOR));
        CommitmentFile all = commitments.file(road.agreement(), "aansluiting", actor(SZW, Role.NEGOTIATOR));

        assertThat(seen.view().members().done()).isEqualTo(2);
        assertThat(seen.view().members().of()).isGreaterThan(300);
        assertThat(seen.members()).extracting(CommitmentFile.MemberReport::member).containsExactly(UTRECHT);
        assertThat(seen.view().acts()).isEmpty();
        assertThat(all.members()).hasSize(seen.view().members().of());
        assertThat(all.members()).filteredOn(report -> report.reportedOn() != null).hasSize(2);
        OwedCommitments.refused("C1", "member-reported", () -> road.act(VNG,
                actor -> fulfilment.reportMember(road.agreement(), "aansluiting", UTRECHT, null, actor)));
        OwedCommitments.refused("C1", "of-another-member", () -> fulfilment.reportMember(
                road.agreement(), "aansluiting", THE_HAGUE, null, actor(ROTTERDAM, Role.NEGOTIATOR)));
    }

    @Test
    @Rule({"C1", "A18"})
    void members_that_merge_are_counted_once_and_a_successor_has_done_what_its_predecessor_did() {
        road.on("2026-06-01").act(VNG, actor -> fulfilment.reportMember(road.agreement(), "aansluiting", AMSTERDAM, null, actor));
        road.act(VNG, actor -> fulfilment.reportMember(road.agreement(), "aansluiting", UTRECHT, null, actor));
        road.act(VNG, actor -> fulfilment.reportMember(road.agreement(), "aansluiting", THE_HAGUE, null, actor));
        CommitmentView.MemberCount before = count();

        merge(AMSTERDAM, UTRECHT);
        assertThat(count()).as("both had reported").isEqualTo(new CommitmentView.MemberCount(2, before.of() - 1));
        merge(THE_HAGUE, ROTTERDAM);

        assertThat(count()).as("one of the two had reported").isEqualTo(new CommitmentView.MemberCount(2, before.of() - 2));
    }

    private void merge(OrganisationId from, OrganisationId into) {
        road.on("2026-07-01").does(() -> road.bean(OrganisationRegister.class)
                .end(new EndOrganisation(from, into, LocalDate.of(2026, 7, 1)), Actor.system()));
    }

    private CommitmentView.MemberCount count() {
        CommitmentView.MemberCount[] count = new CommitmentView.MemberCount[1];
        road.does(() -> count[0] = commitments.file(road.agreement(), "aansluiting", actor(SZW, Role.NEGOTIATOR)).view().members());
        return count[0];
    }

    @Test
    void what_waits_for_an_organisation_is_what_it_can_act_on() {
        assertThat(keys(waiting(), actor(SZW, Role.NEGOTIATOR))).containsExactlyInAnyOrder("loket", "kaart");
        road.on("2026-06-01").act(SZW, actor -> fulfilment.claim(road.agreement(), "loket", null, actor));

        assertThat(keys(waiting(), actor(SZW, Role.NEGOTIATOR))).containsExactly("kaart");
        assertThat(keys(waiting(), actor(VNG, Role.NEGOTIATOR))).containsExactlyInAnyOrder("loket", "aansluiting");
        assertThat(keys(waiting(), actor(UTRECHT, Role.NEGOTIATOR))).containsExactly("aansluiting");
    }

    @Test
    void the_list_is_filtered_counted_and_cut_into_pages() {
        Actor vng = actor(VNG, Role.NEGOTIATOR);
        CommitmentQuery query = new CommitmentQuery("KAART", Whose.ALL, Set.of(CommitmentStatus.OPEN), false, false, road.agreement(), IPO,
                "sociaal-domein", LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31), Sort.PARTY, 0, 50);
        CommitmentPage second = commitments.list(new CommitmentQuery(null, Whose.ALL, Set.of(), false, false, null, null, null, null, null,
                Sort.MONTH, 1, 2), vng);

        assertThat(commitments.list(query, vng).rows()).extracting(row -> row.commitment().key()).containsExactly("kaart");
        assertThat(second.rows()).hasSize(1);
        assertThat(second.total()).isEqualTo(3);
    }

    private List<String> keys(Whose whose, Actor actor) {
        return list(whose, actor).rows().stream().map(row -> row.commitment().key()).toList();
    }

    private List<String> keys(CommitmentQuery query, Actor actor) {
        return commitments.list(query, actor).rows().stream().map(row -> row.commitment().key()).toList();
    }

    private static CommitmentQuery waiting() {
        return new CommitmentQuery(null, Whose.ALL, Set.of(), false, true, null, null, null, null, null, Sort.DUE, 0, 50);
    }

    private CommitmentPage list(Whose whose, Actor actor) {
        return commitments.list(
                new CommitmentQuery(null, whose, Set.of(), false, false, null, null, null, null, null, Sort.AGREEMENT, 0, 50), actor);
    }

    private static Actor actor(OrganisationId organisation, Role... roles) {
        return new Actor(PersonId.create(), organisation, Set.of(roles));
    }

    private static PromisedCommitment owed(String key, OrganisationId obligor, boolean byMembers, OrganisationId beneficiary) {
        return new PromisedCommitment(
                key, obligor, byMembers, List.of(beneficiary), "Iets doen", LocalDate.of(2027, 6, 1), null, null, Map.of(), null, null);
    }
}
