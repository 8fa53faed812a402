package nl.wederkerig.party;

import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.Role;

/** The register is the registrar's, and the system's in an import; for everybody else it does not exist. */
final class Registrars {

    private Registrars() {}

    static void require(Actor actor, String what, Object id) {
        if (!actor.isSystem() && !actor.has(Role.REGISTRAR)) {
            throw new NotFound(what, id);
        }
    }

    static Role roleOf(Actor actor) {
        return actor.isSystem() ? null : Role.REGISTRAR;
    }
}
