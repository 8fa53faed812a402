package nl.wederkerig.proceedings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.dispute.Disposal;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;

/**
 * What a commission of wise persons does, and the parties before it (04, A commission of wise persons). Everything throws
 * {@link nl.wederkerig.shared.NotFound} where the actor may not see the dispute, {@link nl.wederkerig.shared.RuleBroken} where the
 * rules do not allow it, and {@link nl.wederkerig.shared.InvalidInput} for what is filled in wrongly.
 */
public interface Advising {

    /** By a party; all that put the same agree on one question. */
    void putQuestion(AgreementId agreement, String dispute, String text, Actor actor);

    /** By the commission's chair. */
    void hearing(AgreementId agreement, String dispute, String note, Actor actor);

    /** By the commission's chair: to all, for the facts. */
    void sendDraft(AgreementId agreement, String dispute, String text, Actor actor);

    /** By a party, on the draft. */
    void comment(AgreementId agreement, String dispute, String text, Actor actor);

    /** Joint: more time for the advice. @param until its new last day */
    void extendTerm(AgreementId agreement, String dispute, LocalDate until, Actor actor);

    /**
     * By the commission's chair; released to all at once (D9).
     *
     * @param commitments that it creates (C6); may be empty
     * @param dispose     by key, what becomes of the commitments that the dispute is about (D12)
     */
    void advise(AgreementId agreement, String dispute, String text, List<PromisedCommitment> commitments, Map<String, Disposal> dispose,
            Actor actor);
}
