package nl.wederkerig.agreement;

import java.time.Instant;
import java.time.LocalDate;
import nl.wederkerig.shared.OrganisationId;

/** The last amendment (A15). @param adoptedOn the first day on which it was in force, or null */
public record AmendmentView(
        int version, AmendmentStatus status, OrganisationId proposedBy, Instant proposedAt, LocalDate adoptedOn) {}
