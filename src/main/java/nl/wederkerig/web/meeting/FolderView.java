package nl.wederkerig.web.meeting;

import java.time.LocalDate;

/** What one takes along: agenda, delegations and the own note. @param note null where nothing was written. @param own name of the own organisation */
record FolderView(MeetingPageView meeting, String own, String note, String noteBy, LocalDate noteOn, String edit, LocalDate printedOn) {}
