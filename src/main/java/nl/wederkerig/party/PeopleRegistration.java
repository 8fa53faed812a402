package nl.wederkerig.party;

import java.util.Set;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class PeopleRegistration implements PeopleRegister {

    private static final int LONGEST_NAME = 200;

    private final PersonRepository people;
    private final AuthorityRepository authorities;
    private final Organisations organisations;
    private final AccountStore accounts;
    private final PeopleList list;
    private final EventRecord record;
    private final EffectiveTime time;

    PeopleRegistration(
            PersonRepository people, AuthorityRepository authorities, Organisations organisations, AccountStore accounts,
            PeopleList list, EventRecord record, EffectiveTime time) {
        this.people = people;
        this.authorities = authorities;
        this.organisations = organisations;
        this.accounts = accounts;
        this.list = list;
        this.record = record;
        this.time = time;
    }

    @Override
    public PersonId register(RegisterPerson command, Actor actor) {
        Registrars.require(actor, "people", command.name());
        Faults faults = new Faults().text("name", command.name(), LONGEST_NAME);
        roles(faults, command.roles(), command.organisation());
        faults.refuse();
        return stored(new Person(command), actor).id();
    }

    @Override
    public void changeRoles(PersonId person, Set<Role> roles, Actor actor) {
        Person changed = person(person, actor);
        Faults faults = new Faults();
        roles(faults, roles, changed.view().organisation());
        faults.refuse();
        changed.takeOn(roles);
        stored(changed, actor);
    }

    @Override
    public void move(PersonId person, OrganisationId organisation, Set<Role> roles, Actor actor) {
        Faults faults = new Faults();
        roles(faults, roles, organisation);
        person(person, actor);
        faults.refuse();
        authorities.endAllOfPerson(person.value(), time.today());
        Person moved = person(person, actor);
        moved.belongTo(organisation, roles);
        stored(moved, actor);
    }

    @Override
    public void deactivate(PersonId person, Actor actor) {
        person(person, actor);
        authorities.endAllOfPerson(person.value(), time.today());
        Person leaver = person(person, actor);
        leaver.deactivate();
        stored(leaver, actor);
    }

    @Override
    public void openAccount(PersonId person, String account, String password, Actor actor) {
        PersonView owner = person(person, actor).view();
        accounts.check(owner.id(), account, password);
        accounts.open(owner.id(), account, password);
        record.append(new AccountOpened(owner.id(), account), actor, Registrars.roleOf(actor));
    }

    @Override
    @Transactional(readOnly = true)
    public PeoplePage search(PeopleSearch search, Actor actor) {
        Registrars.require(actor, "people", "");
        return list.search(search);
    }

    @Override
    @Transactional(readOnly = true)
    public PersonDossier dossier(PersonId person, Actor actor) {
        PersonView view = person(person, actor).view();
        return new PersonDossier(
                view,
                view.organisation() == null ? null : organisations.byId(view.organisation(), time.today()),
                accounts.of(person).orElse(null),
                authorities.ofPerson(person.value()).stream().map(HeldAuthority::view).toList());
    }

    private void roles(Faults faults, Set<Role> roles, OrganisationId organisation) {
        OrganisationView where = organisation == null ? null : organisations.byIds(Set.of(organisation), time.today()).get(organisation);
        faults.when(organisation != null && where == null, "organisation", "party.no-such-organisation");
        if (organisation == null || where != null) {
            RolesAllowed.check(faults, roles, where);
        }
    }

    private PersonView stored(Person person, Actor actor) {
        PersonView view = people.saveAndFlush(person).view();
        record.append(
                new PersonRegistered(view.id(), view.organisation(), view.roles(), view.active()), actor, Registrars.roleOf(actor));
        return view;
    }

    private Person person(PersonId id, Actor actor) {
        Registrars.require(actor, "person", id);
        return people.findById(id.value()).orElseThrow(() -> new NotFound("person", id));
    }
}
