package nl.wederkerig.agreement;

import java.time.LocalDate;
import nl.wederkerig.shared.OrganisationId;

/** A moment in the timetable that parties accept together with the arrangement. @param owner who sees to it */
public record Milestone(String title, LocalDate on, OrganisationId owner) {}
