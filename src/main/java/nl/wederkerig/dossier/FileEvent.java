package nl.wederkerig.dossier;

import java.time.Instant;
import nl.wederkerig.shared.OrganisationId;

/**
 * An event of a file.
 *
 * @param line from 1
 * @param by   null for persons appointed in disputes
 * @param as   the person's name, or null
 */
record FileEvent(int line, Instant at, Verb verb, OrganisationId by, String as, Act act) {}
