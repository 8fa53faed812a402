package nl.wederkerig.agreement;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/**
 * Who sees to a milestone reported that it was met (T70).
 *
 * @param milestone its place in the timetable, from 1
 * @param metOn     the day on which it was
 * @param note      what came of it, or null
 */
public record MilestoneMet(AgreementId agreement, int milestone, String title, LocalDate metOn, OrganisationId by, String note)
        implements DomainEvent {}
