package nl.wederkerig.signing;

import nl.wederkerig.shared.Actor;

/** What is with the cabinet, or was (A12). */
public interface CabinetReferrals {

    /**
     * All of them for the secretary of the cabinet; for a liaison, signatory or executive of a ministry those that it is to
     * co-sign. What waits longest comes first, of what has left the last. Two statements, at any size.
     *
     * @param open whether it is with the cabinet now; else those that have left it
     * @param page from 0
     * @param size 1 to 100
     * @throws nl.wederkerig.shared.NotFound for anybody else
     */
    CabinetReferralPage list(boolean open, int page, int size, Actor actor);
}
