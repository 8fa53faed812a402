package nl.wederkerig.operations;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.wederkerig.shared.Actor;

/**
 * Work of the processes that failed as often as it is tried: nothing happens in that place of its dossier until it is tried again. For
 * the operator; anybody else gets {@link nl.wederkerig.shared.NotFound}.
 */
public interface FailedJobs {

    /** A list shows so many at most. */
    int MOST = 200;

    /** Those that gave up within the window, the latest first. */
    List<FailedJob> within(Window window, Actor actor);

    long count(Window window, Actor actor);

    /** Has those of the given ones that failed tried again. @return how many */
    int retry(Set<String> jobs, Actor actor);

    /** Has all that gave up within the window tried again. @return how many */
    int retryAll(Window window, Actor actor);

    /**
     * @param from  inclusive; null for no beginning
     * @param until exclusive; null for no end
     */
    record Window(Instant from, Instant until) {}

    /**
     * @param reference of the dossier; null where the process has none
     * @param failedAt  when the last attempt failed
     * @param dueAt     when it should have been done; null for at once
     * @param failure   the kind of failure, without what it said: that may be content
     */
    record FailedJob(String id, String process, String step, String reference, Instant failedAt, Instant dueAt, String failure) {}
}
