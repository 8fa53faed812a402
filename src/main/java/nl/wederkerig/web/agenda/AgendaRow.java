package nl.wederkerig.web.agenda;

import java.time.LocalDate;
import nl.wederkerig.calendar.Derivation;

/**
 * A deadline as the list shows it.
 *
 * @param about   what exactly, or null
 * @param resumes while it stands still, the day on which it runs again; else null
 * @param holders who must act, null for nobody
 * @param why     null where the day was agreed as a day
 */
public record AgendaRow(String what, String about, String url, String agreementUrl, String reference, String title, String kind, LocalDate due,
        LocalDate resumes, String holders, boolean own, Derivation why) {}
