package nl.wederkerig.deadline;

import java.util.List;

/**
 * A part of a list of deadlines, the nearest first.
 *
 * @param page  from 0
 * @param total how many there are on all pages
 */
public record LiveDeadlinePage(List<LiveDeadline> deadlines, int page, int size, long total) {

    public LiveDeadlinePage {
        deadlines = List.copyOf(deadlines);
    }

    public int pages() {
        return (int) ((total + size - 1) / size);
    }
}
