package nl.wederkerig.agreement;

import java.util.List;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;

/** What parties do before a negotiation opens (A1, A2). */
public interface Preparation {

    /** @throws nl.wederkerig.shared.InvalidInput with all faults */
    AgreementId register(RegisterAgreement command, Actor actor);

    /**
     * Accepts arrangement and timetable as they stand in the given revision; the last party's acceptance opens the
     * negotiation, and the negotiation term starts that day (A1).
     *
     * @param asRole   the role, where the organisation is party twice; else null
     * @param revision what was read; refused when arrangement or timetable have changed since
     */
    void acceptArrangement(AgreementId agreement, PartyRole asRole, int revision, Actor actor);

    /** Withdraws all acceptances (A1). */
    void changeArrangement(AgreementId agreement, DisputeArrangement arrangement, Actor actor);

    /** Withdraws all acceptances (A1). */
    void changeTimetable(AgreementId agreement, List<Milestone> timetable, Actor actor);

    /** BZK records, with the reason, that its co-signature is not needed (A2). */
    void recordCoSigningNotNeeded(AgreementId agreement, String reason, Actor actor);
}
