package nl.wederkerig.proceedings;

import nl.wederkerig.shared.AgreementId;

/** What the process of a procedure hears beside its steps, after the aggregate has changed and the event stands in the record. */
public interface ProceedingsMessages {

    /** A chair's proposal is on the table, with its term. */
    void settlementProposed(AgreementId agreement, String dispute);

    /** A commission's draft is with the parties, with its term. */
    void draftSent(AgreementId agreement, String dispute);
}
