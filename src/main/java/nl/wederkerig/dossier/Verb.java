package nl.wederkerig.dossier;

import java.util.function.Function;
import nl.wederkerig.shared.Role;

/**
 * A verb of the dossier format.
 *
 * @param role in which a person does it when the file names none
 * @param read reads the verb's own fields; the common ones ({@code on, by, as, asRole, do}) are read already
 */
record Verb(String name, Role role, Function<Fields, Act> read) {}
