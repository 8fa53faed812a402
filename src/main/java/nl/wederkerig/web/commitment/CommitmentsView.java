package nl.wederkerig.web.commitment;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.calendar.Derivation;
import nl.wederkerig.web.component.Tone;

/** What was promised in an agreement, as it stands. @param change an amendment that is not in force yet, and where it is compared; else null */
public record CommitmentsView(List<Row> rows, CommitmentListView.Link change) {

    public CommitmentsView {
        rows = List.copyOf(rows);
    }

    /**
     * @param due     null without a date
     * @param moved   "was 1 mei, tweemaal verschoven", null where it never was
     * @param derivation why it is that day, null where a day was agreed
     * @param particulars effort or result, measure and target, kind of money, evidence
     * @param live    whether the date still counts
     * @param members "gereed bij 287 van 342", null where it is not owed by members
     * @param answer   by which day it is answered, null where none is awaited
     * @param disputed the dispute about it, null where none runs
     * @param change   what an amendment under way does with it, null for nothing
     */
    public record Row(
            String url, String who, String text, Tone tone, String status, LocalDate due, boolean live, String moved,
            Derivation derivation, String money, String particulars, String condition, String members, String holder,
            String answer, CommitmentListView.Link disputed, CommitmentListView.Link change) {}
}
