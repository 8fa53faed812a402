package nl.wederkerig.record;

import nl.wederkerig.shared.AgreementId;

/**
 * Proves that nothing in the record was altered: reads every event in order, computes its hash again and compares it, its
 * predecessor's hash and its sequence with what is stored. Reads as a stream: the memory needed does not grow with the record.
 */
public interface ChainVerification {

    /** All dossiers, as of one moment. */
    Verification verify();

    /** One dossier. */
    Verification verify(AgreementId agreement);
}
