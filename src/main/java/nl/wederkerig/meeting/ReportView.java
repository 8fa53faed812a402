package nl.wederkerig.meeting;

import java.time.LocalDate;
import nl.wederkerig.calendar.TermEnd;

/** What the reader's organisation tells its own constituency. @param reportBy when it is due. @param text null, as the day, before it was done */
public record ReportView(TermEnd reportBy, String text, LocalDate on) {}
