package nl.wederkerig.party;

import java.util.Collection;
import java.util.Set;

/** The themes that there are, of which this module knows no more than their codes. */
public interface KnownThemes {

    /** Which of the codes are of no theme, also none that is no longer in use. In one statement at most. */
    Set<String> unknown(Collection<String> codes);
}
