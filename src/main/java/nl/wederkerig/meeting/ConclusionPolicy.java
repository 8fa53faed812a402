package nl.wederkerig.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Reason;

/** When something can be concluded at the table, who confirms it in writing, and what it weighs until then (T6, T7, T8). */
final class ConclusionPolicy {

    private ConclusionPolicy() {}

    /** From the day of the meeting on, until it is closed (T6). */
    static Optional<Reason> whyNotConclude(Meeting meeting, LocalDate today, Actor actor) {
        return MeetingPolicy.whyNotAct(meeting, actor).or(() -> switch (meeting.status()) {
            case HELD -> Optional.of(Reason.of("T6", "closed"));
            case CANCELLED -> Optional.of(Reason.of("T6", "cancelled"));
            case PLANNED -> today.isBefore(meeting.day()) ? Optional.of(Reason.of("T6", "not-held-yet", meeting.day())) : Optional.empty();
        });
    }

    static Optional<Reason> whyNotTakeBack(Meeting meeting, Conclusion conclusion, LocalDate today, Actor actor) {
        return whyNotConclude(meeting, today, actor).or(() -> actor.belongsTo(conclusion.recordedBy())
                ? Optional.empty() : Optional.of(Reason.of("T6", "not-yours")));
    }

    /** The convener closes it; who was invited need not wait for that longer than the day itself (T6). */
    static Optional<Reason> whyNotClose(Meeting meeting, LocalDate today, Actor actor) {
        return whyNotConclude(meeting, today, actor).or(() -> actor.belongsTo(meeting.convenedBy()) || today.isAfter(meeting.day())
                ? Optional.empty() : Optional.of(Reason.of("T6", "convener-first", meeting.day())));
    }

    /** Who confirms: every other party at the table that it concerns (T7). @param between parties to its dossier; null where there is none */
    static List<OrganisationId> asked(Meeting meeting, Conclusion conclusion, Collection<OrganisationId> between) {
        return meeting.invited().stream().filter(party -> !party.equals(conclusion.recordedBy()) && (between == null || between.contains(party)))
                .toList();
    }

    static Optional<Reason> whyNotAnswer(Meeting meeting, Conclusion conclusion, Actor actor) {
        return MeetingPolicy.whyNotAct(meeting, actor).or(() -> conclusion.isAsked(actor.organisation())
                ? Optional.empty() : Optional.of(Reason.of("T7", meeting.status() == MeetingStatus.HELD ? "not-asked" : "not-closed-yet")));
    }

    static Optional<Reason> whyNotConfirm(Meeting meeting, Conclusion conclusion, Actor actor) {
        return whyNotAnswer(meeting, conclusion, actor).or(() -> {
            ConclusionAnswer answer = conclusion.answer(actor.organisation());
            return answer != null && answer.confirmedOn() != null ? Optional.of(Reason.of("T7", "already-answered")) : Optional.empty();
        });
    }

    /** What was confirmed is not read otherwise afterwards. */
    static Optional<Reason> whyNotReadOtherwise(Meeting meeting, Conclusion conclusion, Actor actor) {
        return whyNotConfirm(meeting, conclusion, actor);
    }

    /** What a party made a draft of, no other makes one of as well; that one again does (T6). */
    static Optional<Reason> whyNotTakeUp(Meeting meeting, Conclusion conclusion, Actor actor) {
        return MeetingPolicy.whyNotAct(meeting, actor).or(() -> conclusion.takenUpBy() == null || actor.belongsTo(conclusion.takenUpBy())
                ? Optional.empty() : Optional.of(Reason.of("T6", "taken-up", conclusion.takenUpBy(), conclusion.takenUpOn())));
    }

    /** @param lastDay of the term to confirm; null before the meeting was closed */
    static ConclusionStanding standing(Conclusion conclusion, LocalDate lastDay, LocalDate today) {
        if (lastDay == null) {
            return ConclusionStanding.AT_THE_TABLE;
        }
        if (conclusion.isReadOtherwise()) {
            return ConclusionStanding.READ_OTHERWISE;
        }
        boolean all = !conclusion.asked().isEmpty() && conclusion.silent().isEmpty();
        return all ? ConclusionStanding.CONFIRMED : today.isAfter(lastDay) ? ConclusionStanding.NOT_CONFIRMED : ConclusionStanding.ASKED;
    }
}
