package nl.wederkerig.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A new agreement that somebody is filling in.
 *
 * @param fields what was typed, by name of the field
 */
public record AgreementDraft(UUID id, Map<String, List<String>> fields, Instant keptAt) {}
