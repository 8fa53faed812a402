package nl.wederkerig.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.Reason;

/**
 * What associations ask their members. A consultation is there for the people of the association and of the members that it was
 * put to, who negotiate, sign or govern there; for everybody else it does not exist, other parties and auditors included (T54).
 */
public interface MemberConsultations {

    /**
     * Puts the question to all who are members today, each with the votes that the table of weights gives it today, in a number
     * of statements that does not grow with them.
     *
     * @throws nl.wederkerig.shared.NotFound     when the actor does not see the agreement in full
     * @throws nl.wederkerig.shared.RuleBroken   T50
     * @throws nl.wederkerig.shared.InvalidInput with all faults
     */
    ConsultationId open(OpenConsultation command, Actor actor);

    /** The last day on which members vote when they are asked today. */
    LocalDate lastDayOf(TermLength term);

    /** Why the actor's organisation cannot put a question to its members about this agreement; empty when it can (T50). */
    Optional<Reason> whyNotOpen(AgreementId agreement, Actor actor);

    /**
     * The vote of the actor's organisation; one given earlier no longer counts.
     *
     * @param remark for the association, read after the count; may be null
     * @throws nl.wederkerig.shared.NotFound   when the question was not put to it
     * @throws nl.wederkerig.shared.RuleBroken T51
     */
    void vote(ConsultationId consultation, Vote vote, String remark, Actor actor);

    /** Nothing is counted any more. @throws nl.wederkerig.shared.RuleBroken T50, T51 */
    void withdraw(ConsultationId consultation, String reason, Actor actor);

    /** @throws nl.wederkerig.shared.NotFound also when it is not for the actor */
    ConsultationView view(ConsultationId consultation, Actor actor);

    /** Those of the actor's own association or put to the actor's organisation: open ones by last day, then the last first. In one statement. */
    List<ConsultationRow> list(Actor actor);

    /** As {@link #list}, of one agreement; the system finds all. */
    List<ConsultationRow> of(AgreementId agreement, Actor actor);

    /** Each member with its votes, in Dutch order, as the association may see it: what was voted only after the count. */
    List<MemberVote> votes(ConsultationId consultation, Actor actor);

    /** By its key in the dossier. @throws nl.wederkerig.shared.NotFound also when it is not for the actor */
    ConsultationId byKey(AgreementId agreement, String key, Actor actor);

    /** What members voted, in order, for an export by the system. */
    List<CastVote> cast(AgreementId agreement);
}
