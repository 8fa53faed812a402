package nl.wederkerig.signing;

/** What somebody can do in a signing round and on its road through the cabinet. */
public enum SigningAct {
    SIGN, DECLINE, RATIFY, REFUSE_RATIFICATION, TABLE_REFERRAL, DISCUSS_REFERRAL, SET_AGENDA, DECIDE
}
