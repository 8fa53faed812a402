package nl.wederkerig.agreement;

/** What a party's constituency decided on a negotiators' agreement (A6). */
public enum ConstituencyOutcome {
    AGREE, AGREE_EXCEPT, REJECT
}
