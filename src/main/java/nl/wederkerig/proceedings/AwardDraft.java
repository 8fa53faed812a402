package nl.wederkerig.proceedings;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.wederkerig.shared.PersonId;

/**
 * An award as somebody of the tribunal left it.
 *
 * @param number from 1 within the procedure
 * @param by     who kept it
 * @param fields of the form, by name
 */
public record AwardDraft(int number, Instant keptAt, PersonId by, Map<String, List<String>> fields) {}
