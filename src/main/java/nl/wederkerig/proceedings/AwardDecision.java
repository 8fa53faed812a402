package nl.wederkerig.proceedings;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What there is about an award beside the outcome itself: when, without whom, and how it was corrected; empty before the award. */
@Embeddable
class AwardDecision {

    private LocalDate awardedOn;
    private LocalDate correctionUntil;
    private LocalDate correctionDue;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<AwardUnsigned> unsigned = List.of();
    @JdbcTypeCode(SqlTypes.JSON)
    private List<AwardCorrection> corrections = List.of();

    void issue(Award award, LocalDate on) {
        unsigned = award.unsigned();
        awardedOn = on;
    }

    /** @param until the last day on which a correction can be asked; null when the right is lost */
    void correctable(LocalDate until) {
        correctionUntil = until;
    }

    /** @param due the last day on which the arbiters answer; null when nothing is asked any more */
    void correctionAsked(LocalDate due) {
        correctionDue = due;
    }

    void correct(AwardCorrection correction) {
        List<AwardCorrection> more = new ArrayList<>(corrections);
        more.add(correction);
        corrections = List.copyOf(more);
        correctionDue = null;
    }

    /** Null before the award. */
    LocalDate on() {
        return awardedOn;
    }

    /** As it was issued, with who did not sign; null before. @param outcome of the procedure */
    Award award(Outcome outcome) {
        return awardedOn == null || outcome == null ? null
                : new Award(outcome.text(), outcome.costs(), outcome.commitments(), outcome.dispose(), unsigned);
    }

    /** The last day on which a correction can be asked; null before the award and when it has passed. */
    LocalDate correctionUntil() {
        return correctionUntil;
    }

    /** The last day on which the arbiters answer the request; null when there is none. */
    LocalDate correctionDue() {
        return correctionDue;
    }

    /** Whether a correction can still be asked, or is to be answered. */
    boolean correctionPossible() {
        return correctionUntil != null || correctionDue != null;
    }

    List<AwardCorrection> corrections() {
        return corrections;
    }
}
