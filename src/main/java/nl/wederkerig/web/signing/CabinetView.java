package nl.wederkerig.web.signing;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.web.component.Listing;
import nl.wederkerig.web.component.Tab;
import nl.wederkerig.web.component.Tone;

/** What is with the cabinet, or was; seen by the Rijk only. */
public record CabinetView(Listing listing, List<Tab> standings, boolean open, List<Row> rows) {

    public CabinetView {
        standings = List.copyOf(standings);
        rows = List.copyOf(rows);
    }

    /**
     * @param tabled by whom and when the referral was tabled, null before
     * @param why  how it came there: silence, or on what ground it was refused
     * @param next what is to be done next, null when it has left the cabinet
     */
    public record Row(
            String url, String reference, String title, String coSigner, String why, Tone tone, String status, String tabled, LocalDate referredOn,
            LocalDate meetingOn, LocalDate leftOn, String decision, String next) {}
}
