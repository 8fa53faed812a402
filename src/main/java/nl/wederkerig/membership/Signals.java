package nl.wederkerig.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Reason;

/**
 * What members bring to their association, and what the association makes of it. A signal is there for the people of the member
 * that sent it and of the association, who negotiate, sign or govern there; for everybody else it does not exist (T57).
 */
public interface Signals {

    /** Who answers within six weeks. @throws nl.wederkerig.shared.InvalidInput with all faults. @throws nl.wederkerig.shared.RuleBroken T57 */
    SignalId send(SendSignal command, Actor actor);

    /** The associations to which the actor's organisation can send a signal. */
    List<OrganisationView> associations(Actor actor);

    /**
     * Lays a signal with others, to be answered as one (T58).
     *
     * @param bundle an open one of the association; null for a new one with the given title
     */
    BundleId bundle(SignalId signal, BundleId bundle, String title, Actor actor);

    /**
     * The answer to all signals in the bundle (T58).
     *
     * @param ministry with which it is taken up; null when it is declined
     */
    void answer(BundleId bundle, boolean takenUp, OrganisationId ministry, String reasons, Actor actor);

    /** What was taken up becomes an agreement in preparation, with the initiative of members (REVERSED_CO_GOVERNMENT), once (T59). */
    AgreementId grow(BundleId bundle, Actor actor);

    /** Why not; empty when it can. */
    Optional<Reason> whyNotGrow(BundleId bundle, Actor actor);

    /** Those of the actor's organisation, or sent to it: unanswered ones by last day, then the last first. In one statement. */
    List<SignalView> list(Actor actor);

    /** @throws nl.wederkerig.shared.NotFound also when it is not for the actor */
    SignalView view(SignalId signal, Actor actor);

    /** Of the actor's association: open ones first. In one statement. */
    List<BundleView> bundles(Actor actor);

    int MOST_ASKED = 100;

    /** What the actor's organisation has to answer still, the first day first, {@value #MOST_ASKED} at most; in one statement (T58). */
    List<Asked> asked(Actor actor);

    /** @param signal one that lies in no bundle yet; else null. @param bundle else null */
    record Asked(SignalId signal, BundleId bundle, String title, LocalDate answerBy) {}

    /** With its signals, for the association. @throws nl.wederkerig.shared.NotFound also when it is not for the actor */
    BundleView bundle(BundleId bundle, Actor actor);

    /** In the order in which they were sent. */
    List<SignalView> in(BundleId bundle, Actor actor);
}
