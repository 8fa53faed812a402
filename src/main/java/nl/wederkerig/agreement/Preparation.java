package nl.wederkerig.agreement;

import java.util.List;
import java.util.Map;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.Reason;

/** What parties do before a negotiation opens (A1, A2). */
public interface Preparation {

    /** @throws nl.wederkerig.shared.InvalidInput with all faults */
    AgreementId register(RegisterAgreement command, Actor actor);

    /** What {@link #register} would find wrong with it as it stands; empty when it would be registered. */
    List<Fault> faults(RegisterAgreement command, Actor actor);

    /**
     * The rule about sides (A3) that each of the parties breaks, by its place in the list; empty when none does. For parties that
     * are known, each with a role.
     */
    Map<Integer, Reason> whyNotTheseSides(List<PartyKey> parties);

    /**
     * Accepts arrangement and timetable as they stand in the given revision; the last party's acceptance opens the
     * negotiation, and the negotiation term starts that day (A1).
     *
     * @param asRole   the role, where the organisation is party twice; else null
     * @param revision what was read; refused when arrangement or timetable have changed since
     */
    void acceptArrangement(AgreementId agreement, PartyRole asRole, int revision, Actor actor);

    /**
     * Withdraws all acceptances (A1).
     *
     * @param revision what was read; refused when arrangement or timetable have changed since. Null does not look
     */
    void changeArrangement(AgreementId agreement, Integer revision, DisputeArrangement arrangement, Actor actor);

    /**
     * Withdraws all acceptances (A1, T73).
     *
     * @param revision as above
     * @param whatIfs  agreed with it; null leaves them as they are
     */
    void changeTimetable(AgreementId agreement, Integer revision, List<Milestone> timetable, List<WhatIf> whatIfs, Actor actor);

    /** BZK records, with the reason, that its co-signature is not needed (A2). */
    void recordCoSigningNotNeeded(AgreementId agreement, String reason, Actor actor);
}
