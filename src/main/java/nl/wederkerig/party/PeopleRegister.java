package nl.wederkerig.party;

import java.util.List;
import java.util.Set;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;

/**
 * What the registrar, or an import on the registrar's behalf (the system), does with people. Everybody else gets
 * {@link nl.wederkerig.shared.NotFound}; mistakes are {@link nl.wederkerig.shared.InvalidInput}, all at once.
 */
public interface PeopleRegister {

    PersonId register(RegisterPerson command, Actor actor);

    void changeRoles(PersonId person, Set<Role> roles, Actor actor);

    /** Moves a person to another organisation with other roles; signing authorities for the old one end that day. */
    void move(PersonId person, OrganisationId organisation, Set<Role> roles, Actor actor);

    /** The person no longer takes part: cannot sign in, and signing authorities end that day. What was done stays. */
    void deactivate(PersonId person, Actor actor);

    /**
     * Gives a person an account, or another password.
     *
     * @param account 3 to 40 lower-case letters, digits, dots and hyphens, unique
     * @param password at least twelve characters
     */
    void openAccount(PersonId person, String account, String password, Actor actor);

    /** The registrar's list, at most three statements. */
    PeoplePage search(PeopleSearch search, Actor actor);

    PersonDossier dossier(PersonId person, Actor actor);

    /** One person as the registrar sees it; account null for who has none. */
    record PersonDossier(PersonView person, OrganisationView organisation, String account, List<SigningAuthority> authorities) {

        public PersonDossier {
            authorities = List.copyOf(authorities);
        }
    }
}
