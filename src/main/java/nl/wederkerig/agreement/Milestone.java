package nl.wederkerig.agreement;

import java.time.LocalDate;
import nl.wederkerig.shared.OrganisationId;

/**
 * A moment in the timetable that parties accept together with the arrangement.
 *
 * @param owner  who sees to it
 * @param advice of wise persons that is asked for on the day; null where none is
 */
public record Milestone(String title, LocalDate on, OrganisationId owner, AgreedAdvice advice) {

    public Milestone(String title, LocalDate on, OrganisationId owner) {
        this(title, on, owner, null);
    }

    /** The key of its day among the deadlines. @param number its place in the timetable, from 1 */
    public static String deadline(int number) {
        return "milestone:" + number;
    }
}
