package nl.wederkerig.dossier;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.party.People;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;
import nl.wederkerig.shared.RuleBroken;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Finds who does what a file says; in a replay it makes up who is not there. */
@Component
class FilePeople {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final People people;
    private final PeopleRegister register;
    private final Organisations organisations;
    private final EffectiveTime time;
    private final MessageSource messages;

    FilePeople(People people, PeopleRegister register, Organisations organisations, EffectiveTime time, MessageSource messages) {
        this.people = people;
        this.register = register;
        this.organisations = organisations;
        this.time = time;
        this.messages = messages;
    }

    /** A person of the acting organisation, by name. @throws RuleBroken A8 when the organisation has nobody of that name */
    static PersonId person(UseCases use, Actor actor, String name) {
        return use.people().byName(actor.organisation(), name)
                .orElseThrow(() -> new RuleBroken(Reason.of("A8", "unknown-person", name)));
    }

    /**
     * @param replay whether somebody is made up where nobody is there
     * @throws RuleBroken when nobody is there, and nobody is made up
     */
    Actor actor(FileEvent event, boolean replay) {
        return event.by() == null ? appointed(event.as()) : actor(event.by(), event.as(), event.verb().role(), replay);
    }

    /** Who is appointed in a dispute is known by the appointment, in a replay too, and acts in the roles that came with it. */
    private Actor appointed(String name) {
        return people.byName(null, name).map(people::actorOf)
                .orElseThrow(() -> new RuleBroken(Reason.of(EventRefused.INPUT, "nobody-appointed", name)));
    }

    private Actor actor(OrganisationId organisation, String name, Role role, boolean replay) {
        PersonId person = (name != null ? people.byName(organisation, name) : people.firstWithRole(organisation, role))
                .orElseGet(() -> madeUp(organisation, name, role, replay));
        Actor actor = people.actorOf(person);
        if (replay && !actor.has(role)) {
            Set<Role> roles = new HashSet<>(actor.roles());
            roles.add(role);
            register.changeRoles(person, roles, Actor.system());
            return people.actorOf(person);
        }
        return actor;
    }

    private PersonId madeUp(OrganisationId organisation, String name, Role role, boolean replay) {
        if (!replay) {
            throw new RuleBroken(name != null
                    ? Reason.of(EventRefused.INPUT, "nobody-of-that-name", organisation, name)
                    : Reason.of(EventRefused.INPUT, "nobody-in-that-role", organisation, role));
        }
        String known = name != null ? name : shortly(organisation) + " " + messages.getMessage("role." + role, null, DUTCH);
        return register.register(new RegisterPerson(known, organisation, Set.of(role)), Actor.system());
    }

    /** "VNG", and not "GM0363" but "Amsterdam". */
    private String shortly(OrganisationId organisation) {
        OrganisationView known = organisations.byId(organisation, time.today());
        return known.label().equals(known.code()) ? known.code() : known.shortName();
    }

    /** Makes a person known before the file grants an authority to that person. */
    void makeKnown(OrganisationId organisation, String name, boolean replay) {
        if (replay && people.byName(organisation, name).isEmpty()) {
            register.register(new RegisterPerson(name, organisation, Set.of(Role.SIGNATORY)), Actor.system());
        }
    }
}
