package nl.wederkerig.party;

import java.util.Set;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The system does it, when somebody signs in. */
@Component
@Transactional
class AdmittedPeople implements Newcomers {

    private final PersonRepository people;
    private final AuthorityRepository authorities;
    private final EventRecord record;
    private final EffectiveTime time;

    AdmittedPeople(PersonRepository people, AuthorityRepository authorities, EventRecord record, EffectiveTime time) {
        this.people = people;
        this.authorities = authorities;
        this.record = record;
        this.time = time;
    }

    @Override
    public PersonId admit(String name) {
        return stored(new Person(new RegisterPerson(name, null, Set.of())));
    }

    @Override
    public void narrow(PersonId person, Set<Role> roles) {
        Person narrowed = person(person);
        narrowed.takeOn(roles);
        stored(narrowed);
    }

    @Override
    public void withdraw(PersonId person) {
        authorities.endAllOfPerson(person.value(), time.today());
        Person withdrawn = person(person);
        withdrawn.belongTo(null, Set.of());
        stored(withdrawn);
    }

    private PersonId stored(Person person) {
        PersonView view = people.saveAndFlush(person).view();
        record.append(new PersonRegistered(view.id(), view.organisation(), view.roles(), view.active()));
        return view.id();
    }

    private Person person(PersonId id) {
        return people.findById(id.value()).orElseThrow(() -> new NotFound("person", id));
    }
}
