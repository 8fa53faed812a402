package nl.wederkerig.commitment;

/** Adds what is known to be new, without looking whether it is there. */
interface NewCommitments {

    /** @return the same */
    Commitment add(Commitment commitment);
}
