package nl.wederkerig.overview;

import nl.wederkerig.record.RecordedEvent;

/** An event that somebody finds in the history of its agreement. @param reference of the agreement */
public record SeenEvent(RecordedEvent event, String reference) {}
