package nl.wederkerig.proceedings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wederkerig.dispute.DisputeSide;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.shared.Reason;

/**
 * Why somebody cannot do something in binding advice. The parties file, the presiding arbiter acts for all of them; nothing is
 * filed after the closing, and nothing happens while a challenge is not decided.
 *
 * @param open       what must be done now
 * @param challenged whether the proceedings stand still because of a challenge
 */
record BindingAdvicePolicy(BindingAdvice advice, Set<StepKind> open, boolean challenged) {

    /**
     * Who acts.
     *
     * @param side      of the dispute that the actor acts for as its negotiator; null for others
     * @param presiding whether the actor presides, or is the only arbiter
     */
    record Who(DisputeSide side, boolean presiding) {}

    Optional<Reason> whyNot(BindingAdviceAct act, Who who) {
        return notForYou(act, who).or(() -> over(act)).or(() -> when(challenged, "D6", "stands-still")).or(() -> notNow(act, who));
    }

    private Optional<Reason> notForYou(BindingAdviceAct act, Who who) {
        boolean mine = switch (act) {
            case COMPLETE_CLAIM -> who.side() == DisputeSide.CLAIMANTS;
            case RESPOND, OBJECT_JURISDICTION -> who.side() == DisputeSide.RESPONDENTS;
            case FINAL_PROPOSAL, SUBMIT, AGREE_TO_EXTENSION, REQUEST_CORRECTION -> who.side() != null;
            default -> who.presiding();
        };
        return mine ? Optional.empty() : refused("D4", act.ofArbiters() ? "not-the-presiding-arbiter" : "not-of-that-side");
    }

    private Optional<Reason> over(BindingAdviceAct act) {
        boolean after = act == BindingAdviceAct.REQUEST_CORRECTION || act == BindingAdviceAct.CORRECT;
        return when(!after && advice.decision().on() != null, "D9", "awarded", advice.decision().on())
                .or(() -> when(after && advice.decision().on() == null, "D9", "not-awarded"));
    }

    private Optional<Reason> notNow(BindingAdviceAct act, Who who) {
        return switch (act) {
            case COMPLETE_CLAIM -> when(advice.ofDeadlock(), "D4", "final-proposals-instead")
                    .or(() -> when(advice.filed(SubmissionKind.CLAIM), "D4", "claim-complete"));
            case FINAL_PROPOSAL -> when(!advice.ofDeadlock(), "D4", "claim-instead")
                    .or(() -> when(advice.filed(SubmissionKind.FINAL_PROPOSAL, who.side()), "D4", "proposal-filed"))
                    .or(() -> when(advice.proposalsDisclosedOn() != null, "D4", "proposals-disclosed", advice.proposalsDisclosedOn()));
            case RESPOND -> when(!open.contains(StepKind.RESPOND), "D4", "no-response-asked");
            case OBJECT_JURISDICTION -> when(advice.filed(SubmissionKind.JURISDICTION_OBJECTION), "D4", "objected")
                    .or(() -> when(!open.contains(StepKind.RESPOND) && !open.contains(StepKind.FINAL_PROPOSALS)
                            && !open.contains(StepKind.COMPLETE_CLAIM) && !open.contains(StepKind.COMPLETE_CLAIM_AFTER_NOTICE), "D4", "objection-too-late"));
            case SUBMIT -> begun().or(this::closed);
            case AGREE_TO_EXTENSION, EXTEND_AWARD_TERM -> constituted();
            case DECIDE_JURISDICTION -> constituted().or(() -> when(!advice.jurisdictionContested(), "D4", "no-objection"));
            case CASE_CONFERENCE, HEARING -> constituted().or(this::closed);
            case CLOSE -> constituted().or(this::closed).or(this::filing).or(this::contested);
            case REOPEN -> when(advice.closedOn() == null, "D4", "not-closed");
            case LAY_DOWN, DECLINE_LAYING_DOWN -> constituted().or(() -> when(!toBeLaidDown(), "D3", "nothing-agreed"));
            case AWARD -> constituted().or(() -> when(toBeLaidDown(), "D3", "agreed-first")).or(() ->
                    when(advice.closedOn() == null, "D4", "not-closed")).or(this::contested);
            case REQUEST_CORRECTION -> when(advice.decision().correctionUntil() == null, "D9", "correction-too-late");
            case CORRECT -> when(advice.decision().correctionDue() == null, "D9", "no-correction-asked");
        };
    }

    private boolean toBeLaidDown() {
        return advice.agreed() != null && advice.agreed().agreedUntil() != null;
    }

    private Optional<Reason> constituted() {
        return when(advice.constitutedOn() == null, "D6", "not-constituted");
    }

    private Optional<Reason> closed() {
        return when(advice.closedOn() != null, "D4", "proceedings-closed", advice.closedOn());
    }

    /** There is something to answer. */
    private Optional<Reason> begun() {
        return when(advice.ofDeadlock() ? advice.proposalsDisclosedOn() == null : !advice.filed(SubmissionKind.CLAIM), "D4", "not-begun");
    }

    /** Both sides have had their say before it is closed. */
    private Optional<Reason> filing() {
        return begun().or(() -> when(open.contains(StepKind.RESPOND), "D4", "response-awaited"));
    }

    private Optional<Reason> contested() {
        return when(advice.jurisdictionContested(), "D4", "jurisdiction-first");
    }

    /** What a side files in the exchange is of its own kind. */
    static Optional<Reason> whyNotFiled(SubmissionKind kind, DisputeSide side) {
        return when(!kind.exchanged(), "D4", "not-submitted").or(() -> when(!kind.isOf(side), "D4", "of-the-other-side"));
    }

    /**
     * The arbiters go to nine months by themselves when they have heard the parties; beyond that only with all.
     *
     * @param lastDay  on which the award is due now
     * @param furthest to which the arbiters can go by themselves
     */
    static Optional<Reason> whyNotExtended(LocalDate until, LocalDate lastDay, LocalDate furthest, boolean byAll) {
        return when(!until.isAfter(lastDay), "D4", "not-later", lastDay)
                .or(() -> when(!byAll && until.isAfter(furthest), "D4", "needs-all", furthest));
    }

    /**
     * Each kind of round once, each day from tomorrow, in the order in which they answer each other, before the award.
     *
     * @param awardBy the last day for the award as it stands, inclusive
     */
    static Optional<Reason> whyNoTimetable(List<TimetableRound> rounds, LocalDate today, LocalDate awardBy) {
        if (rounds.stream().anyMatch(each -> each.on().isAfter(awardBy))) {
            return refused("D4", "round-after-award", awardBy);
        }
        TimetableRound last = null;
        for (RoundKind kind : RoundKind.values()) {
            List<TimetableRound> ofKind = rounds.stream().filter(each -> each.kind() == kind).toList();
            if (ofKind.size() > 1 && kind != RoundKind.HEARING) {
                return refused("D4", "round-twice");
            }
            for (TimetableRound each : ofKind) {
                if (!each.on().isAfter(today) || last != null && kind != RoundKind.HEARING && each.on().isBefore(last.on())) {
                    return refused("D4", "round-order");
                }
                last = kind == RoundKind.HEARING ? last : each;
            }
        }
        return Optional.empty();
    }

    private static Optional<Reason> when(boolean refused, String rule, String code, Object... arguments) {
        return refused ? refused(rule, code, arguments) : Optional.empty();
    }

    private static Optional<Reason> refused(String rule, String code, Object... arguments) {
        return Optional.of(Reason.of(rule, code, arguments));
    }
}
