package nl.wederkerig.agreement;

import java.time.Instant;
import java.util.List;
import nl.wederkerig.shared.OrganisationId;

/**
 * An agreement as somebody may see it. Who sees less than {@link Sight#FULL} finds null or an empty list in everything from
 * {@code arrangement} on but the versions; who is not of the Rijk finds no {@code priorChecks}.
 *
 * @param arrangement      null without full sight
 * @param revision         of arrangement and timetable together, from 1; the one that is accepted
 * @param term             null before the negotiation opened
 * @param currentVersion   0 without a text; for a member the version agreed on, for everyone the version in force
 * @param agreedVersion    the last version on which all delegations agreed, or that came out of a dispute; null before
 * @param versionInForce   null before
 * @param pending          consents that are not complete
 * @param constituencies   of the present or last negotiators' agreement; empty where nobody's constituency decides
 * @param amendment        null when there never was one
 * @param referredBefore   whether it is, or ever was, with the cabinet
 * @param waitsFor         who must act next in PREPARATION, NEGOTIATION and NEGOTIATORS_AGREEMENT; empty in other statuses
 * @param acts             what the organisation of who looks can do, and why not now; empty for who has no part in it
 * @param disputes         about it that who looks reads
 * @param progress         the timetable with how it stands
 */
public record AgreementView(
        Sight sight,
        AgreementHeader header,
        List<PartyView> parties,
        DisputeArrangement arrangement,
        List<Milestone> timetable,
        int revision,
        TermView term,
        int currentVersion,
        Integer agreedVersion,
        Integer versionInForce,
        ChecksView checks,
        List<PriorCheckView> priorChecks,
        List<JointActView> pending,
        List<ConstituencyView> constituencies,
        AmendmentView amendment,
        List<Evaluation> evaluations,
        List<NamedEvent> namedEvents,
        boolean referredBefore,
        List<OrganisationId> waitsFor,
        List<AvailableAct> acts,
        SeenDisputes disputes,
        TimetableView progress) {

    public AgreementView {
        parties = List.copyOf(parties);
        timetable = List.copyOf(timetable);
        priorChecks = List.copyOf(priorChecks);
        pending = List.copyOf(pending);
        constituencies = List.copyOf(constituencies);
        evaluations = List.copyOf(evaluations);
        namedEvents = List.copyOf(namedEvents);
        waitsFor = List.copyOf(waitsFor);
        acts = List.copyOf(acts);
    }

    /** An evaluation that a party recorded (A16). */
    public record Evaluation(OrganisationId by, String text, Instant at) {}

    /** An event that commitments may wait for (C4). */
    public record NamedEvent(String event, OrganisationId by, Instant at) {}
}
