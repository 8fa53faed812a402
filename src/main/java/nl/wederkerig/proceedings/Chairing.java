package nl.wederkerig.proceedings;

import java.util.List;
import java.util.Map;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.dispute.Disposal;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;

/**
 * What an independent chair does, and the parties in answer (04, The independent chair). Everything throws
 * {@link nl.wederkerig.shared.NotFound} where the actor may not see the dispute, {@link nl.wederkerig.shared.RuleBroken} where the
 * rules do not allow it, and {@link nl.wederkerig.shared.InvalidInput} for what is filled in wrongly.
 */
public interface Chairing {

    /** By the chair: the questions, and a plan with dates. */
    void intake(AgreementId agreement, String dispute, String text, Actor actor);

    /** By the chair. @param note of a session with one side read by the chair and that side only (D8) */
    void session(AgreementId agreement, String dispute, Audience with, String note, Actor actor);

    /**
     * By the chair; takes the place of a proposal that is on the table.
     *
     * @param commitments that it creates (C6); may be empty
     * @param dispose     by key, what becomes of the commitments that the dispute is about (D12)
     */
    void proposeSettlement(AgreementId agreement, String dispute, String text, List<PromisedCommitment> commitments,
            Map<String, Disposal> dispose, Actor actor);

    /** By a party; with the last that accepts the dispute is settled. @param reason may be null */
    void answerProposal(AgreementId agreement, String dispute, boolean accepted, String reason, Actor actor);

    /** Joint, once: more time to conclude. */
    void extendConclusion(AgreementId agreement, String dispute, TermLength by, Actor actor);

    /**
     * By the chair.
     *
     * @param text        needed but for NO_RESULT
     * @param commitments that it creates (C6); may be empty
     * @param dispose     by key, what becomes of the commitments that the dispute is about (D12)
     */
    void conclude(AgreementId agreement, String dispute, Conclusion conclusion, String text, List<PromisedCommitment> commitments,
            Map<String, Disposal> dispose, Actor actor);
}
