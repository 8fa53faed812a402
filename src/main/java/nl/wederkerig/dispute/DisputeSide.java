package nl.wederkerig.dispute;

/** Those who claim, and those against whom. */
public enum DisputeSide {
    CLAIMANTS, RESPONDENTS
}
