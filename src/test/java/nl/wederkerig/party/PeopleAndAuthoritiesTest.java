package nl.wederkerig.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wederkerig.Rule;
import nl.wederkerig.record.ChainVerification;
import nl.wederkerig.record.DossierHistory;
import nl.wederkerig.record.RecordedEvent;
import nl.wederkerig.record.RegisterEvent;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.shared.RuleBroken;
import nl.wederkerig.support.IntegrationTest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@IntegrationTest
@RecordApplicationEvents
class PeopleAndAuthoritiesTest {

    private static final OrganisationId VNG = new OrganisationId("vng");
    private static final OrganisationId IPO = new OrganisationId("ipo");
    private static final OrganisationId GS = new OrganisationId("gs");
    private static final OrganisationId VEERE = new OrganisationId("gm0717");
    private static final OrganisationId MIDDELBURG = new OrganisationId("gm0687");

    @Autowired
    private People people;
    @Autowired
    private PeopleRegister register;
    @Autowired
    private SigningAuthorities authorities;
    @Autowired
    private NegotiationMandates mandates;
    @Autowired
    private Organisations organisations;
    @Autowired
    private OrganisationRegister organisationRegister;
    @Autowired
    private SuccessionDay successionDay;
    @Autowired
    private DossierHistory history;
    @Autowired
    private ChainVerification verification;
    @Autowired
    private EffectiveTime time;
    @Autowired
    private ApplicationEvents events;

    @Test
    void the_first_registered_with_a_role_acts_when_nobody_is_named() {
        PersonId first = person("Zwaan", VNG, Role.NEGOTIATOR);
        PersonId second = person("Aarts", VNG, Role.NEGOTIATOR, Role.SIGNATORY);
        person("Bakker", IPO, Role.NEGOTIATOR);

        assertThat(people.firstWithRole(VNG, Role.NEGOTIATOR)).contains(first);
        assertThat(people.firstWithRole(VNG, Role.SIGNATORY)).contains(second);
        assertThat(people.firstWithRole(VNG, Role.EXECUTIVE)).isEmpty();
        assertThat(people.withRole(VNG, Role.NEGOTIATOR)).extracting(PersonView::name).containsExactly("Aarts", "Zwaan");
        assertThat(people.byName(VNG, "Aarts")).contains(second);
        assertThat(people.byName(IPO, "Aarts")).isEmpty();
        assertThat(people.actorOf(second)).isEqualTo(new Actor(second, VNG, Set.of(Role.NEGOTIATOR, Role.SIGNATORY)));
    }

    @Test
    void appointed_persons_belong_to_no_organisation_and_have_only_their_roles() {
        PersonId chair = person("Voorzitter", null, Role.CHAIR);

        assertThat(people.byName(null, "Voorzitter")).contains(chair);
        assertThat(people.actorOf(chair).organisation()).isNull();
        assertFaults(() -> person("Iemand", null, Role.NEGOTIATOR), "roles party.role-not-there");
        assertFaults(() -> person("Iemand", VNG, Role.ARBITER), "roles party.role-not-there");
    }

    @Test
    void roles_of_one_organisation_are_not_given_elsewhere_nor_mixed_with_those_without_part_in_content() {
        assertFaults(() -> person("Iemand", VNG, Role.BZK_LIAISON), "roles party.role-not-there");
        assertFaults(() -> person("Iemand", VNG, Role.REGISTRAR), "roles party.role-not-there");
        assertFaults(() -> person("Iemand", GS, Role.REGISTRAR, Role.NEGOTIATOR), "roles party.roles-exclude-each-other");
        assertThat(people.byId(person("Liaison", new OrganisationId("mnre1034"), Role.BZK_LIAISON, Role.NEGOTIATOR)).active()).isTrue();
    }

    @Test
    void all_mistakes_are_told_at_once() {
        assertFaults(
                () -> register.register(new RegisterPerson(" ", new OrganisationId("nobody"), Set.of()), Actor.system()),
                "name party.required", "organisation party.no-such-organisation");
    }

    @Test
    void the_register_does_not_exist_for_who_is_not_the_registrar() {
        Actor negotiator = people.actorOf(person("Onderhandelaar", VNG, Role.NEGOTIATOR));

        assertThatThrownBy(() -> register.register(new RegisterPerson("X", VNG, Set.of(Role.EXECUTIVE)), negotiator))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> register.search(new PeopleSearch(null, null, 0, 10), negotiator)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> organisationRegister.end(new EndOrganisation(VEERE, null, today()), negotiator))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void who_no_longer_takes_part_keeps_a_name_but_cannot_act() {
        PersonId leaver = person("Vertrekker", VNG, Role.SIGNATORY);
        grant(leaver, VNG, AuthorityGround.BOARD_DECISION, today().minusDays(9), null);
        register.deactivate(leaver, registrar());

        assertThat(people.byId(leaver).name()).isEqualTo("Vertrekker");
        assertThatThrownBy(() -> people.actorOf(leaver)).isInstanceOf(NotFound.class);
        assertThat(people.firstWithRole(VNG, Role.SIGNATORY)).isEmpty();
        assertThat(authorities.inForceFor(VNG, leaver, today())).isPresent();
        assertThat(authorities.inForceFor(VNG, leaver, today().plusDays(1))).isEmpty();
    }

    @Test
    void a_person_moves_with_other_roles_and_without_the_authorities_of_before() {
        PersonId mover = person("Verhuizer", VNG, Role.SIGNATORY);
        grant(mover, VNG, AuthorityGround.POWER_OF_ATTORNEY, today(), null);
        register.move(mover, IPO, Set.of(Role.NEGOTIATOR), registrar());

        assertThat(people.actorOf(mover)).isEqualTo(new Actor(mover, IPO, Set.of(Role.NEGOTIATOR)));
        assertThat(authorities.inForceFor(VNG, mover, today().plusDays(1))).isEmpty();
    }

    @Test
    @Rule("A8")
    void an_authority_is_in_force_from_its_first_to_its_last_day() {
        PersonId signer = person("Ondertekenaar", VNG, Role.SIGNATORY);
        grant(signer, VNG, AuthorityGround.BOARD_DECISION, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 8));

        assertThat(authorities.inForceFor(VNG, signer, LocalDate.of(2025, 12, 31))).isEmpty();
        assertThat(authorities.inForceFor(VNG, signer, LocalDate.of(2026, 1, 1))).isPresent();
        assertThat(authorities.inForceFor(VNG, signer, LocalDate.of(2026, 3, 8))).isPresent();
        assertThat(authorities.inForceFor(VNG, signer, LocalDate.of(2026, 3, 9))).isEmpty();
        assertThat(authorities.inForceFor(IPO, signer, LocalDate.of(2026, 1, 1))).isEmpty();
        assertThat(authorities.inForceFor(Set.of(VNG, IPO), LocalDate.of(2026, 2, 1))).containsOnlyKeys(VNG);
    }

    @Test
    @Rule("A8")
    void nobody_is_authorised_for_an_organisation_of_others() {
        PersonId signer = person("Ondertekenaar", VNG, Role.SIGNATORY);

        assertThatThrownBy(() -> grant(signer, IPO, AuthorityGround.POWER_OF_ATTORNEY, today(), null))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.reason().messageKey()).isEqualTo("rule.A8.of-another-organisation"));
    }

    @Test
    @Rule("A8")
    void an_authority_by_office_comes_before_other_grounds() {
        PersonId minister = person("Minister", new OrganisationId("mnre1073"), Role.SIGNATORY);
        grant(minister, new OrganisationId("mnre1073"), AuthorityGround.POWER_OF_ATTORNEY, today(), null);
        grant(minister, new OrganisationId("mnre1073"), AuthorityGround.EX_OFFICIO, today(), null);

        assertThat(authorities.inForceFor(new OrganisationId("mnre1073"), minister, today()).orElseThrow().ground())
                .isEqualTo(AuthorityGround.EX_OFFICIO);
    }

    @Test
    void the_own_negotiator_grants_and_ends_and_a_dossier_tells_of_it_where_named() {
        PersonId signer = person("Ondertekenaar", VNG, Role.SIGNATORY);
        Actor negotiator = people.actorOf(person("Onderhandelaar", VNG, Role.NEGOTIATOR));
        Actor stranger = people.actorOf(person("Vreemde", IPO, Role.NEGOTIATOR));
        AgreementId dossier = AgreementId.create();
        GrantAuthority command = new GrantAuthority(signer, VNG, AuthorityGround.BOARD_DECISION, today(), null, dossier);

        assertThatThrownBy(() -> authorities.grant(command, stranger)).isInstanceOf(NotFound.class);
        SigningAuthorityId granted = authorities.grant(command, negotiator);
        assertFaults(() -> authorities.end(granted, today().minusDays(1), negotiator), "lastDay party.outside-authority");
        authorities.end(granted, today().plusDays(5), negotiator);

        assertThat(authorities.of(VNG)).extracting(SigningAuthority::until).containsExactly(today().plusDays(5));
        assertThat(history.after(dossier, 0)).extracting(RecordedEvent::type, RecordedEvent::role)
                .containsExactly(tuple("AuthorityGranted", Role.NEGOTIATOR));
    }

    @Test
    void a_mandate_is_seen_by_its_own_side_only() {
        Actor own = people.actorOf(person("Onderhandelaar", VNG, Role.NEGOTIATOR));
        Actor other = people.actorOf(person("Ander", IPO, Role.NEGOTIATOR));
        Actor auditor = people.actorOf(person("Auditor", VNG, Role.AUDITOR));
        AgreementId dossier = AgreementId.create();
        mandates.give(new GiveMandate(dossier, "Niet onder 80 miljoen", "Bestuur VNG", today()), own);

        assertThat(mandates.of(dossier, own)).extracting(NegotiationMandate::text).containsExactly("Niet onder 80 miljoen");
        for (Actor stranger : List.of(other, auditor, registrar())) {
            assertThat(mandates.of(dossier, stranger)).isEmpty();
        }
        assertThat(mandates.of(dossier, Actor.system())).as("for the export of everything").hasSize(1);
        assertThat(history.after(dossier, 0)).isEmpty();
        assertThat(mandates.of(AgreementId.create(), own)).isEmpty();
        assertFaults(() -> mandates.give(new GiveMandate(dossier, "", null, today().plusDays(1)), own),
                "text party.required", "decidedBy party.required", "decidedOn party.in-the-future");
    }

    @Test
    @Rule("A18")
    void a_merger_takes_effect_on_its_day_once_and_ends_authorities() {
        PersonId signer = person("Burgemeester", VEERE, Role.SIGNATORY);
        grant(signer, VEERE, AuthorityGround.EX_OFFICIO, today().minusYears(1), null);
        LocalDate day = today().plusDays(40);
        organisationRegister.end(new EndOrganisation(VEERE, MIDDELBURG, day), registrar());

        assertThat(events.stream(OrganisationSucceeded.class)).isEmpty();
        assertThat(organisations.successorOf(VEERE, day.minusDays(1))).isEqualTo(VEERE);
        assertThat(authorities.inForceFor(VEERE, signer, today())).isPresent();

        announceOn(day.minusDays(1));
        assertThat(events.stream(OrganisationSucceeded.class)).isEmpty();
        announceOn(day);
        announceOn(day.plusDays(1));
        assertThat(events.stream(OrganisationSucceeded.class)).containsExactly(new OrganisationSucceeded(VEERE, MIDDELBURG, day));
        assertThat(authorities.inForceFor(VEERE, signer, day.minusDays(1))).isPresent();
        assertThat(authorities.inForceFor(VEERE, signer, day)).isEmpty();
        assertThat(organisations.membersOf(VNG, day)).extracting(OrganisationView::id).doesNotContain(VEERE).contains(MIDDELBURG);
        assertThat(verification.verify(RegisterEvent.REGISTER).intact()).isTrue();
    }

    @Test
    @Rule("A18")
    void an_ending_of_today_without_successor_is_told_at_once() {
        organisationRegister.end(new EndOrganisation(VEERE, null, today()), registrar());

        assertThat(events.stream(OrganisationEnded.class)).containsExactly(new OrganisationEnded(VEERE, today()));
        assertThatThrownBy(() -> organisationRegister.end(new EndOrganisation(VEERE, null, today().plusDays(1)), registrar()))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.reason().code()).isEqualTo("ended-already"));
    }

    @Test
    @Rule("A18")
    void who_does_not_exist_on_the_day_succeeds_nobody() {
        assertThatThrownBy(() -> organisationRegister.end(
                        new EndOrganisation(VEERE, new OrganisationId("mnre1171"), today()), registrar()))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.reason().code()).isEqualTo("does-not-exist"));
        assertFaults(() -> organisationRegister.end(new EndOrganisation(VEERE, VEERE, today()), registrar()), "successor party.succeeds-itself");
    }

    @Test
    void a_new_municipality_is_a_member_from_its_first_day_and_may_be_renamed_later() {
        OrganisationId walcheren = new OrganisationId("gm1993");
        LocalDate from = today().plusDays(40);
        organisationRegister.register(
                new RegisterOrganisation(walcheren, "GM1993", "gemeente Walcheren", "Walcheren", Layer.MUNICIPALITY,
                        OrganisationKind.MUNICIPALITY, new OrganisationId("pv29"), Set.of(VNG), from),
                registrar());
        organisationRegister.rename(
                new RenameOrganisation(walcheren, "GM1993", "gemeente Groot-Walcheren", "Groot-Walcheren", from.plusYears(1)), registrar());

        assertThat(organisations.membersOf(VNG, from.minusDays(1))).extracting(OrganisationView::id).doesNotContain(walcheren);
        assertThat(organisations.membersOf(VNG, from)).extracting(OrganisationView::id).contains(walcheren);
        assertThat(organisations.byId(walcheren, from).name()).isEqualTo("gemeente Walcheren");
        assertThat(organisations.byId(walcheren, from.plusYears(1)).name()).isEqualTo("gemeente Groot-Walcheren");
        assertFaults(
                () -> organisationRegister.register(
                        new RegisterOrganisation(VNG, "IPO", "", "x", null, null, VNG, Set.of(), today()), registrar()),
                "id party.taken", "kind party.required", "name party.required", "code party.taken", "province party.no-province");
    }

    @Test
    void the_list_of_people_filters_and_counts() {
        person("Jansen", VNG, Role.NEGOTIATOR);
        PersonId signer = person("De Vries", VNG, Role.SIGNATORY);
        person("Onafhankelijke", null, Role.CHAIR);
        register.openAccount(signer, "vng-de-vries", "een lang wachtwoord", registrar());
        grant(signer, VNG, AuthorityGround.BOARD_DECISION, today(), null);

        assertThat(register.search(new PeopleSearch(null, Role.CHAIR, 0, 10), registrar()).entries())
                .extracting(entry -> entry.person().name()).containsExactly("Onafhankelijke");
        PeoplePage found = register.search(new PeopleSearch("vng-de", null, 0, 10), registrar());
        assertThat(found.total()).isEqualTo(1);
        assertThat(found.entries().get(0).account()).isEqualTo("vng-de-vries");
        assertThat(found.entries().get(0).authorities()).isEqualTo(1);
        assertThat(register.search(new PeopleSearch("nederlandse gemeenten", null, 0, 10), registrar()).total()).isEqualTo(2);
        assertThat(register.dossier(signer, registrar()).authorities()).hasSize(1);
    }

    @Test
    void every_change_of_the_register_is_in_the_record_with_who_did_it() {
        Actor registrar = registrar();
        PersonId someone = person("Iemand", VNG, Role.NEGOTIATOR);
        register.changeRoles(someone, Set.of(Role.EXECUTIVE), registrar);

        RecordedEvent last = history.of(RegisterEvent.REGISTER, 0, 1).events().get(0);
        assertThat(last.type()).isEqualTo("PersonRegistered");
        assertThat(last.person()).isEqualTo(registrar.person());
        assertThat(last.payload()).containsEntry("roles", List.of("EXECUTIVE"));
    }

    private void announceOn(LocalDate day) {
        time.at(day.atTime(9, 0).atZone(EffectiveTime.ZONE).toInstant(), () -> {
            successionDay.announceWhatIsDue();
            return null;
        });
    }

    private Actor registrar() {
        return people.firstWithRole(GS, Role.REGISTRAR).map(people::actorOf)
                .orElseGet(() -> people.actorOf(person("Beheerder", GS, Role.REGISTRAR)));
    }

    private PersonId person(String name, OrganisationId organisation, Role... roles) {
        return register.register(new RegisterPerson(name, organisation, Set.of(roles)), Actor.system());
    }

    private void grant(PersonId person, OrganisationId organisation, AuthorityGround ground, LocalDate from, LocalDate until) {
        authorities.grant(new GrantAuthority(person, organisation, ground, from, until, null), registrar());
    }

    private LocalDate today() {
        return time.today();
    }

    private static void assertFaults(ThrowingCallable work, String... faults) {
        assertThatThrownBy(work).isInstanceOfSatisfying(InvalidInput.class, input ->
                assertThat(input.faults()).extracting(PeopleAndAuthoritiesTest::text).containsExactlyInAnyOrder(faults));
    }

    private static String text(Fault fault) {
        return fault.path() + " " + fault.code();
    }
}
