package nl.wederkerig.record;

import java.util.List;

/**
 * A part of a dossier's history, the last event first.
 *
 * @param page  from 0
 * @param size  the most events that a page holds
 * @param total the events of the whole dossier
 */
public record HistoryPage(List<RecordedEvent> events, int page, int size, long total) {

    public HistoryPage {
        events = List.copyOf(events);
    }

    /** The how manieth of those that the reader sees, of the events of this page, which begin with the last; the first ever is 1. */
    public long number(int index) {
        return total - (long) page * size - index;
    }

    public int pages() {
        return (int) ((total + size - 1) / size);
    }
}
