package nl.wederkerig.web.agenda;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.calendar.Derivation;

/**
 * A deadline as the list shows it.
 *
 * @param about   what exactly, or null
 * @param marks   what else to know of it; of a commitment
 * @param resumes while it stands still, the day on which it runs again; else null
 * @param holders who must act, null for nobody
 * @param why     null where the day was agreed as a day
 */
public record AgendaRow(
        String what, String about, List<String> marks, String url, String agreementUrl, String reference, String title, String kind, LocalDate due,
        LocalDate resumes, String holders, boolean own, Derivation why) {

    public AgendaRow {
        marks = List.copyOf(marks);
    }
}
