package nl.wederkerig.dispute;

import java.time.LocalDate;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;

/**
 * What the parties to a dispute do while they try by themselves, each by its negotiator. Everything throws
 * {@link nl.wederkerig.shared.NotFound} when there is no such dispute or the actor may not see the agreement, and
 * {@link nl.wederkerig.shared.RuleBroken} where it is not in consultation, the term has elapsed, or the actor is no party to it.
 */
public interface Consultations {

    /** For the own side, once; sealed until the other side has stated its own or the consultation ends (D1). */
    void stateInterest(AgreementId agreement, String dispute, String text, Actor actor);

    /** They met; the first executive meeting makes the consultation executive (D2). @param note may be null */
    void hold(AgreementId agreement, String dispute, ConsultationLevel level, String note, Actor actor);

    /** Joint: the term stands still until the day, three months on at most (D3). @param reason may be null */
    void suspend(AgreementId agreement, String dispute, LocalDate until, String reason, Actor actor);

    /** Joint: earlier than on the day that was named. */
    void resume(AgreementId agreement, String dispute, Actor actor);

    /** Joint (D3). */
    void extend(AgreementId agreement, String dispute, TermLength by, Actor actor);

    /** Joint: the route starts at once (D3). */
    void askThirdParty(AgreementId agreement, String dispute, Actor actor);
}
