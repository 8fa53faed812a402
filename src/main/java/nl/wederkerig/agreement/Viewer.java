package nl.wederkerig.agreement;

import java.util.Set;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;

/**
 * Who looks, with what decides on how much is seen.
 *
 * @param associations those that the organisation of who looks belongs to
 * @param code         of that organisation; empty without one
 */
record Viewer(Actor actor, Set<OrganisationId> associations, String code) {

    private static final Set<Role> OF_A_PARTY = Set.of(Role.NEGOTIATOR, Role.SIGNATORY, Role.BZK_LIAISON, Role.EXECUTIVE);

    /** Everything: the system, auditors, and the ministers of BZK and AZ. */
    boolean seesAll() {
        return actor.isSystem() || actor.has(Role.AUDITOR) || minister();
    }

    /** Executives of BZK and AZ. */
    boolean minister() {
        return actor.has(Role.EXECUTIVE) && (code.equals("BZK") || code.equals("AZ"));
    }

    /** Whether the person has part in what the own organisation is party to. */
    boolean ofAParty() {
        return actor.organisation() != null && actor.roles().stream().anyMatch(OF_A_PARTY::contains);
    }

    /** A person of no organisation, who sees a dossier only where appointed in a dispute about it. */
    boolean appointed() {
        return actor.isAppointed();
    }

    /** Whether the person does what is asked of the own organisation in disputes of others. */
    boolean forWhoIsAsked() {
        return ofAParty() || actor.organisation() != null && actor.has(Role.COUNCIL_OF_STATE);
    }

    boolean cabinetSecretary() {
        return actor.has(Role.CABINET_SECRETARY);
    }

    /** BZK judges whether its co-signature is needed where nobody co-signs (A2). */
    boolean judgesCoSigning() {
        return code.equals("BZK") && (actor.has(Role.BZK_LIAISON) || actor.has(Role.NEGOTIATOR));
    }
}
