package nl.wederkerig.agreement;

/** What parties can only do together: it takes effect with the consent of the last, all to the same. */
public enum JointAct {
    SUSPEND_TERM, RESUME_TERM, EXTEND_TERM, DECLARE_DEADLOCK, ABANDON, BEGIN_ADVICE, OPEN_AMENDMENT, TERMINATE
}
