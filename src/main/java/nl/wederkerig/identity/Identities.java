package nl.wederkerig.identity;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.party.PersonView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;

/**
 * Who people are that sign in elsewhere. The registrar grants rights; the provider can only take them away: who is of another
 * organisation, or may no longer have a role, loses it at the next visit.
 */
public interface Identities {

    /**
     * Somebody signed in at the provider. At the first visit the person is made, without organisation and roles.
     *
     * @throws IdentityRefused when the person no longer takes part
     */
    PersonId visit(ClaimedIdentity claimed);

    /** Those without rights, who came first first; the first two hundred. @throws nl.wederkerig.shared.NotFound for anybody but the registrar */
    List<Waiting> waiting(Actor registrar);

    /** As {@link #waiting(Actor)}, any part of them. @param page from 0 */
    WaitingPage waiting(int page, int size, Actor registrar);

    /**
     * Gives a person who waits the organisation and the roles that the provider names.
     *
     * @throws nl.wederkerig.shared.InvalidInput when the organisation is not known here, or the roles are not for it
     */
    void grant(PersonId person, Actor registrar);

    /**
     * As whom somebody who waits can be known here: who takes part for the organisation that the provider names and does not sign in
     * there yet, those of the same name first. In at most four statements.
     *
     * @throws nl.wederkerig.shared.NotFound for anybody but the registrar, and for who does not wait
     */
    Linkable linkable(PersonId waiting, Actor registrar);

    /**
     * Whoever waits is somebody who is known here already, and from now on signs in as that person, with the rights that person has
     * as far as the provider allows them. The one who was made at the first visit takes no part any more.
     *
     * @throws nl.wederkerig.shared.InvalidInput when the known person is not one of {@link #linkable}
     */
    void link(PersonId waiting, PersonId known, Actor registrar);

    /** @param people none where the organisation is not known here */
    record Linkable(Waiting waiting, List<PersonView> people) {

        public Linkable {
            people = List.copyOf(people);
        }
    }

    /** @param total also those of other parts */
    record WaitingPage(List<Waiting> people, long total) {

        public WaitingPage {
            people = List.copyOf(people);
        }
    }

    /**
     * @param code         of the organisation, as the provider names it
     * @param organisation null where it is not known here
     */
    record Waiting(PersonId person, String name, String code, OrganisationView organisation, Set<Role> roles, Instant firstVisit) {}
}
