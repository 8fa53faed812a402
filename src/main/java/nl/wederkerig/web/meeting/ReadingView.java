package nl.wederkerig.web.meeting;

import java.time.LocalDate;
import nl.wederkerig.web.component.Form;

/** The form for another reading of a conclusion. @param text as it was recorded, with who does it by when */
record ReadingView(String url, String back, String meeting, int number, String text, String who, LocalDate due, Form form) {}
