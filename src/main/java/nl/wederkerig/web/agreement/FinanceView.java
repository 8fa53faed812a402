package nl.wederkerig.web.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.web.checklist.ChecklistsOfAgreement;
import nl.wederkerig.web.component.Entry;
import nl.wederkerig.web.component.Tone;

/**
 * The article 2 check, the feasibility check and, for the Rijk, what BZK was asked beforehand.
 *
 * @param years     euros by year
 * @param payments  who pays whom, by the last text; none without a text or amounts
 * @param missing   what is not done yet, null for nothing
 * @param fillIn    path of the form, null for who cannot fill it in now; likewise the others
 */
public record FinanceView(
        Check finance, List<Entry> years, String total, List<Entry> payments, String fillIn, Check udo, String fillInUdo, String missing,
        List<PriorCheck> priorChecks, String ask, String answer, List<ChecklistsOfAgreement.Row> checklists) {

    public FinanceView {
        years = List.copyOf(years);
        payments = List.copyOf(payments);
        priorChecks = List.copyOf(priorChecks);
        checklists = List.copyOf(checklists);
    }

    /** Whether the lists still have questions open, which keeps nobody from signing (A5). */
    public boolean questionsOpen() {
        return checklists.stream().anyMatch(each -> each.tone() == Tone.ATTENTION);
    }

    /** @param note findings or the reason why it does not apply, null for neither. @param by null where nobody has yet */
    public record Check(Tone tone, boolean complete, String standing, String note, String by, Instant at) {}

    /** @param answer null while unanswered */
    public record PriorCheck(
            int version, String askedBy, Instant askedAt, LocalDate answerBy, String answer, Tone tone, String ground, String wording,
            Instant answeredAt) {}
}
