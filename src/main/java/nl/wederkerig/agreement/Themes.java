package nl.wederkerig.agreement;

import java.util.List;
import nl.wederkerig.shared.Actor;

/** The list of themes, kept by the registrar. */
public interface Themes {

    /** All, also those no longer in use, in the registrar's order. */
    List<Theme> all();

    /**
     * Adds a theme, or changes the names and use of the one with the same code.
     *
     * @throws nl.wederkerig.shared.InvalidInput with all faults
     * @throws nl.wederkerig.shared.NotFound     for who is no registrar
     */
    void keep(Theme theme, Actor actor);
}
