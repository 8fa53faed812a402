package nl.wederkerig.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.AgreementFacts;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.agreement.PartyView;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.agreement.Route;
import nl.wederkerig.agreement.Side;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.calendar.TermRule;
import nl.wederkerig.commitment.CommitmentStatus;
import nl.wederkerig.commitment.CommitmentView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

@Rule("D1")
class RaisePolicyTest {

    private static final OrganisationId VNG = new OrganisationId("vng");
    private static final OrganisationId SZW = new OrganisationId("mnre1073");

    private static final AgreementId AGREEMENT = AgreementId.create();
    private static final OrganisationId IPO = new OrganisationId("ipo");
    private static final OrganisationId UVW = new OrganisationId("uvw");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @ParameterizedTest
    @EnumSource(value = AgreementStatus.class, mode = Mode.EXCLUDE, names = "IN_FORCE")
    void only_on_an_agreement_that_is_in_force(AgreementStatus status) {
        assertThat(policy(status).whyNotBy(negotiator(VNG))).contains(Reason.of("D1", "not-in-force"));
    }

    @Test
    void only_by_a_negotiator_of_a_party_that_acts_and_still_exists() {
        assertThat(policy().whyNotBy(negotiator(VNG))).isEmpty();
        assertThat(policy().whyNotBy(negotiator(IPO))).as("observes").contains(Reason.of("D1", "not-a-party"));
        assertThat(policy().whyNotBy(negotiator(UVW))).as("has ended").contains(Reason.of("D1", "not-a-party"));
        assertThat(policy().whyNotBy(new Actor(PersonId.create(), VNG, Set.of(Role.SIGNATORY)))).contains(Reason.of("D1", "not-a-party"));
        assertThat(policy().whyNotBy(new Actor(PersonId.create(), null, Set.of(Role.NEGOTIATOR)))).contains(Reason.of("D1", "not-a-party"));
    }

    @Test
    void all_faults_are_told_at_once() {
        RaiseDispute command = new RaiseDispute(AGREEMENT, "Geschil 1", null, List.of(VNG), List.of(VNG, IPO), List.of("loket", "elders"), " ");

        assertThat(policy().faults(command)).extracting(Fault::path)
                .containsExactly("kind", "key", "respondents", "respondents", "commitments", "text");
        assertThat(policy().faults(new RaiseDispute(AGREEMENT, null, DisputeKind.OTHER, List.of(), List.of(), List.of(), "Waarover")))
                .extracting(Fault::path).containsExactly("claimants", "respondents");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nieuw", "-geld", "GELD", "een geschil", ""})
    void a_key_is_an_address_of_its_own(String key) {
        assertThat(policy().faults(command(key))).extracting(Fault::path).containsExactly("key");
    }

    @Test
    void with_nothing_wrong_it_is_raised() {
        assertThat(policy().faults(command("geld-2026"))).isEmpty();
        assertThat(policy().faults(command(null))).isEmpty();
        assertThat(policy().whyNot(command("geld-2026"), negotiator(VNG))).isEmpty();
        assertThat(policy().whyNot(command(null), negotiator(VNG))).isEmpty();
    }

    @Test
    void a_deadlock_is_not_raised_by_hand() {
        assertThat(policy().whyNot(command("deadlock-1"), negotiator(VNG))).contains(Reason.of("D1", "deadlock-by-itself"));
        assertThat(policy().whyNot(command("geld", DisputeKind.DEADLOCK, List.of()), negotiator(VNG)))
                .contains(Reason.of("D1", "deadlock-by-itself"));
    }

    @Test
    void only_by_one_of_its_claimants_under_a_key_that_is_free() {
        assertThat(policy().whyNot(command("geld"), negotiator(SZW))).contains(Reason.of("D1", "not-a-claimant"));
        assertThat(policy(dispute("geld")).whyNot(command("geld"), negotiator(VNG))).contains(Reason.of("D1", "key-taken", "geld"));
    }

    @Test
    void a_commitment_is_in_one_dispute_at_a_time() {
        RaiseDispute again = command("nog-een", DisputeKind.FINANCIAL, List.of("loket"));
        Dispute open = dispute("geld", "loket");
        assertThat(policy(open).whyNot(again, negotiator(VNG))).contains(Reason.of("D1", "commitment-in-dispute", "loket", "geld"));
        assertThat(policy(dispute("geld", "anders")).whyNot(again, negotiator(VNG))).isEmpty();

        open.close(DisputeEnd.WITHDRAWN, DAY);

        assertThat(policy(open).whyNot(again, negotiator(VNG))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(CommitmentStatus.class)
    void there_is_no_dispute_about_a_commitment_that_has_ended(CommitmentStatus status) {
        RaisePolicy policy = new RaisePolicy(facts(AgreementStatus.IN_FORCE), List.of(commitment("loket", status)), List.of());

        Optional<Reason> reason = policy.whyNot(command("geld", DisputeKind.OTHER, List.of("loket")), negotiator(VNG));

        assertThat(reason).isEqualTo(status.ended() ? Optional.of(Reason.of("D1", "commitment-ended", "loket")) : Optional.empty());
    }

    @Test
    void without_a_key_it_gets_the_next_number() {
        assertThat(policy().nextKey()).isEqualTo("geschil-1");
        assertThat(policy(dispute("geschil-1"), dispute("geschil-3")).nextKey()).isEqualTo("geschil-2");
    }

    private static RaisePolicy policy(Dispute... others) {
        return new RaisePolicy(facts(AgreementStatus.IN_FORCE), List.of(commitment("loket", CommitmentStatus.OPEN)), List.of(others));
    }

    private static RaisePolicy policy(AgreementStatus status) {
        return new RaisePolicy(facts(status), List.of(), List.of());
    }

    private static RaiseDispute command(String key) {
        return command(key, DisputeKind.FINANCIAL, List.of());
    }

    private static RaiseDispute command(String key, DisputeKind kind, List<String> about) {
        return new RaiseDispute(AGREEMENT, key, kind, List.of(VNG), List.of(SZW), about, "Wie het loket betaalt");
    }

    private static Dispute dispute(String key, String... about) {
        return Dispute.raised(command(key, DisputeKind.OTHER, List.of(about)), key, new Sides(List.of(VNG), List.of(SZW), List.of()),
                new Consultation(DAY, TermLength.months(6), TermRule.AGREED_EXACT, Holidays.statutory()), DAY);
    }

    private static Actor negotiator(OrganisationId organisation) {
        return new Actor(PersonId.create(), organisation, Set.of(Role.NEGOTIATOR));
    }

    private static AgreementFacts facts(AgreementStatus status) {
        return new AgreementFacts(AGREEMENT, "LOKET-2026", status,
                List.of(party(VNG, PartyRole.DECENTRAL, Side.DECENTRAL, true, null), party(SZW, PartyRole.LINE_MINISTRY, Side.RIJK, true, null),
                        party(IPO, PartyRole.OBSERVER, Side.DECENTRAL, false, null), party(UVW, PartyRole.DECENTRAL, Side.DECENTRAL, true, DAY)),
                Registrations.arrangement(Route.BINDING_ADVICE, List.of()), 1, 1, DAY, null, false);
    }

    private static PartyView party(OrganisationId organisation, PartyRole role, Side side, boolean joint, LocalDate endedOn) {
        return new PartyView(organisation, role, side, Instant.EPOCH, 1, Instant.EPOCH, joint, endedOn);
    }

    private static CommitmentView commitment(String key, CommitmentStatus status) {
        return new CommitmentView(key, SZW, false, List.of(VNG), "Opent het loket", 1, status, DAY, DAY, 0, null, null, false, Map.of(), null, null,
                null, List.of(), List.of(SZW), null, null, null, null, null, null, Set.of());
    }
}
