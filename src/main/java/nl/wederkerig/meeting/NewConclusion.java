package nl.wederkerig.meeting;

import java.time.LocalDate;
import java.util.UUID;
import nl.wederkerig.shared.OrganisationId;

/**
 * Something concluded at the table.
 *
 * @param point   of the agenda; null for none
 * @param text    what is done, at most {@value #LONGEST} characters
 * @param obligor who does it
 * @param due     by when, inclusive, Europe/Amsterdam
 */
public record NewConclusion(UUID point, String text, OrganisationId obligor, LocalDate due) {

    public static final int LONGEST = 2_000;
}
