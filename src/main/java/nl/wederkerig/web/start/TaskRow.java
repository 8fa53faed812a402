package nl.wederkerig.web.start;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Something that waits for the own organisation.
 *
 * @param task     id to take it on with, null where that cannot be done
 * @param what     the step as people say it
 * @param url      where it is done
 * @param reference of the agreement; null, as the title, where the reader sees none
 * @param due      last day, null where there is none
 * @param dueWhat  what is due then
 * @param resumes  the day on which its term runs again while it is suspended, null while it runs
 * @param takenBy  who took it on, null for nobody
 * @param mine     whether that is the reader
 * @param roles    the roles that can do it, where the reader's is none of them; else null
 */
public record TaskRow(
        String task, String what, String url, String reference, String title, LocalDate due, String dueWhat, LocalDate resumes,
        String takenBy, boolean mine, String roles) {

    /** The same, for who shares tasks with nobody. */
    TaskRow ofNobodyElse() {
        return new TaskRow(null, what, url, reference, title, due, dueWhat, resumes, null, false, null);
    }

    /** The nearest day first; what stands still or has no day comes last. */
    static final Comparator<TaskRow> NEAREST_FIRST =
            Comparator.comparing(row -> row.resumes == null ? row.due : null, Comparator.nullsLast(Comparator.naturalOrder()));
}
