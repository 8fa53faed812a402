package nl.wederkerig.proceedings;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.wederkerig.party.People;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.PersonView;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import org.springframework.stereotype.Component;

/** The people who can be appointed: of no organisation. Who is named for the first time is entered, and gets the role by it. */
@Component
class CandidatePeople {

    private static final int LONGEST_NAME = 200;

    private final People people;
    private final PeopleRegister register;

    CandidatePeople(People people, PeopleRegister register) {
        this.people = people;
        this.register = register;
    }

    /** @throws InvalidInput at {@code person} where nobody is named, or somebody who acts for an organisation */
    PersonId of(Candidate candidate, Role role) {
        if (candidate.person() != null) {
            PersonView known = people.byIds(Set.of(candidate.person())).get(candidate.person());
            if (known == null || known.organisation() != null || !known.active()) {
                throw new InvalidInput(List.of(Fault.at("person", "proceedings.not-independent")));
            }
            return withRole(known, role);
        }
        String name = candidate.name() == null ? "" : candidate.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new InvalidInput(List.of(Fault.at("person", "proceedings.person-required")));
        }
        return people.byName(null, name).map(person -> withRole(people.byId(person), role))
                .orElseGet(() -> register.register(new RegisterPerson(name, null, Set.of(role)), Actor.system()));
    }

    private PersonId withRole(PersonView person, Role role) {
        if (!person.roles().contains(role)) {
            Set<Role> roles = new HashSet<>(person.roles());
            roles.add(role);
            register.changeRoles(person.id(), roles, Actor.system());
        }
        return person.id();
    }
}
