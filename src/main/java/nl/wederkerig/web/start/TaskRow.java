package nl.wederkerig.web.start;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Something that waits for the own organisation.
 *
 * @param task     id to take it on with, null where that cannot be done
 * @param what     the step as people say it
 * @param url      where it is done
 * @param reference of the agreement; null for what is in none, or where the reader sees none
 * @param title    of the agreement, or of the meeting or signal that it is about; null where the reader sees none
 * @param due      last day, null where there is none
 * @param dueWhat  what is due then
 * @param resumes  the day on which its term runs again while it is suspended, null while it runs
 * @param takenBy  who took it on, null for nobody
 * @param mine     whether that is the reader
 * @param roles    the roles that can do it, where the reader's is none of them; else null
 * @param fresh    whether it has no last day and came up within the last week: it stands on top then
 */
public record TaskRow(
        String task, String what, String url, String reference, String title, LocalDate due, String dueWhat, LocalDate resumes,
        String takenBy, boolean mine, String roles, boolean fresh) {

    private static final int WEEK = 7;

    TaskRow(String task, String what, String url, String reference, String title, LocalDate due, String dueWhat, LocalDate resumes,
            String takenBy, boolean mine, String roles) {
        this(task, what, url, reference, title, due, dueWhat, resumes, takenBy, mine, roles, false);
    }

    /** The same, for who shares tasks with nobody. */
    TaskRow ofNobodyElse() {
        return new TaskRow(null, what, url, reference, title, due, dueWhat, resumes, null, false, null, fresh);
    }

    /** The same, knowing when it came up. @param day null where that is not known */
    TaskRow arisen(LocalDate day, LocalDate today) {
        boolean lately = due == null && resumes == null && day != null && day.isAfter(today.minusDays(WEEK));
        return new TaskRow(task, what, url, reference, title, due, dueWhat, resumes, takenBy, mine, roles, lately);
    }

    /** What is fresh first, then the nearest day; what stands still, the first to resume first; what has no day. */
    static final Comparator<TaskRow> NEAREST_FIRST = Comparator.comparing(TaskRow::fresh).reversed()
            .thenComparingInt(row -> row.resumes != null ? 1 : row.due == null ? 2 : 0)
            .thenComparing(TaskRow::day, Comparator.nullsLast(Comparator.naturalOrder()));

    private LocalDate day() {
        return resumes == null ? due : resumes;
    }
}
