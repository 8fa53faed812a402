package nl.wederkerig.agreement;

import java.util.EnumSet;
import java.util.Set;

/** What a dispute is about (D1). An agreed advice is no dispute: it runs in the same kind of file, and nobody raises it. */
public enum DisputeKind {
    DEADLOCK, NON_PERFORMANCE, INTERPRETATION, FINANCIAL, OTHER, AGREED_ADVICE;

    /** Those of disputes. */
    public static final Set<DisputeKind> DISPUTES = EnumSet.complementOf(EnumSet.of(AGREED_ADVICE));
}
