package nl.wederkerig.web.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.wederkerig.web.component.Tone;

/**
 * What was agreed in the name of a municipality, province or water board by the associations that it is a member of.
 *
 * @param organisation  in whose name, in full
 * @param associations  by whom, null for nobody
 * @param toReport      how much the reader's organisation has to report of
 * @param late          how much of it all is late; null for nothing
 * @param own           what its members owe, each of them
 * @param others        what others owe to the association, or it to others
 * @param othersTotal   how many of those there are, null where all are shown
 * @param printedOn     the day, for on paper
 */
public record InOurNameView(
        String organisation, String associations, int toReport, Late late, List<Row> own, List<Row> others, String othersTotal, LocalDate printedOn,
        String done) {

    public InOurNameView {
        own = List.copyOf(own);
        others = List.copyOf(others);
    }

    /** Whether any of it has an amount. */
    public boolean money() {
        return Stream.concat(own.stream(), others.stream()).anyMatch(row -> row.money() != null);
    }

    /** @param longest the last day of what is late longest. @param url all of it */
    public record Late(long number, LocalDate longest, String url) {}

    /** On the start page. @param late null for nothing. @param rows what is to be reported, the nearest first; where nothing is, what is to come */
    public record Block(String organisation, int toReport, Late late, List<Row> rows) {

        public Block {
            rows = List.copyOf(rows);
        }
    }

    /**
     * @param money    a line a year, null without
     * @param kind     structural or incidental, price level and channel; null where the text does not say
     * @param waits    what it waits for before it has to be kept, null for nothing
     * @param holder   null for nobody
     * @param answer   by which day it is answered, null where none is awaited
     * @param members  "gereed bij 287 van 342", null where it is not owed by members
     * @param disputed the dispute about it, null where none runs or the reader sees none
     * @param report   where the reader reports the own part, null where it cannot, or has
     * @param reported whether the own part was reported
     */
    public record Row(
            String url, String text, String who, LocalDate due, boolean live, String moved, String money, String kind, Tone tone, String status,
            CommitmentListView.Link disputed, String waits, String holder, String answer, String members, String report, boolean reported, String reference,
            String title, String agreementUrl) {}
}
