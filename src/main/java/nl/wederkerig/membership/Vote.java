package nl.wederkerig.membership;

/** What a member answers. Who does not answer has not voted: silence is none of these (A7). */
public enum Vote {
    FOR, AGAINST, ABSTAIN
}
