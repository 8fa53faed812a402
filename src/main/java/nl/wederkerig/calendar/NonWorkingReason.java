package nl.wederkerig.calendar;

import java.util.Locale;

/** Why a day is not a working day. */
public sealed interface NonWorkingReason permits Weekend, Holiday {

    /** Such as "een zondag" or "Tweede Paasdag". */
    String text(Locale locale);
}
