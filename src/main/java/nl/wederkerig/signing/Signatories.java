package nl.wederkerig.signing;

import java.util.Optional;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Role;

/** Who may sign at all, before it is asked for which party and on what authority (A8). */
public interface Signatories {

    /**
     * The role in which somebody signs or declines: as signatory, or as an executive who has authority by office today, as
     * ministers have. Empty for anybody else.
     */
    Optional<Role> roleOf(Actor actor);
}
