package nl.wederkerig.agreement;

import java.time.LocalDate;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.shared.AgreementId;

/**
 * How signing moves an agreement, or its amendment when it is in force. The dossier is locked, the acts themselves are
 * in the record already.
 */
public interface SigningResults {

    /** What is to be signed, by whom; read when a round opens. */
    SigningBasis basis(AgreementId agreement);

    /** SIGNING to CABINET (A11). */
    void referredToCabinet(AgreementId agreement);

    /** CABINET to SIGNING: co-sign, or BZK signs after all (A12). */
    void backFromCabinet(AgreementId agreement);

    /**
     * Back to NEGOTIATION, or ESCALATED at once where the term has passed meanwhile (A10, A14, A17); an amendment is DROPPED.
     */
    void roundVoided(AgreementId agreement);

    /**
     * As {@link #roundVoided}, with the term ending so much after today when that is later than its present end (A12, AMEND).
     *
     * @param fromDecision P3M, or what the cabinet says
     */
    void cabinetAmends(AgreementId agreement, TermLength fromDecision);

    /** FAILED; an amendment is DROPPED (A12, REJECT). */
    void cabinetRejects(AgreementId agreement);

    /** IN_FORCE, or the amendment ADOPTED; the text signed becomes the text in force (A13). @param on the first day */
    void entersIntoForce(AgreementId agreement, LocalDate on);
}
