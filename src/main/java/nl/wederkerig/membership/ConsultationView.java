package nl.wederkerig.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.agreement.ConstituencyOutcome;
import nl.wederkerig.agreement.TextVersionView;
import nl.wederkerig.calendar.Derivation;
import nl.wederkerig.document.DocumentView;
import nl.wederkerig.shared.Reason;

/**
 * A consultation as somebody may see it.
 *
 * @param text         that it is about; null for none
 * @param why          how its last day was reckoned
 * @param own          what the organisation of who looks voted; null where the question was not put to it
 * @param whyNotVote   null when it can vote now, or has nothing to vote here
 * @param ofAssociation whether who looks belongs to the association that asks
 * @param canWithdraw  whether who looks may take it back now
 * @param decided      what the association's constituency decided since; null before
 */
public record ConsultationView(
        ConsultationRow row, TextVersionView text, Derivation why, OwnVote own, Reason whyNotVote, boolean ofAssociation, boolean canWithdraw,
        ConstituencyOutcome decided, LocalDate decidedOn, List<DocumentView> documents) {

    public ConsultationView {
        documents = List.copyOf(documents);
    }

    /** @param vote null while it did not; likewise remark and at */
    public record OwnVote(int weight, Vote vote, String remark, Instant at) {}
}
