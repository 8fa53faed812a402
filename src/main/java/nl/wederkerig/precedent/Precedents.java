package nl.wederkerig.precedent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.Reason;

/** The register of codified disputes, open to everybody who has an account; and codifying one (D11). */
public interface Precedents {

    /**
     * In the words of the question, the rule and the rest, by Dutch stems, the best fit first; without words all of them, the latest first.
     *
     * @param words as people type them: several must all occur, "quoted ones" in a row, a minus excludes; may be empty
     * @param page  from 0
     * @param size  1 to {@value PrecedentPage#LARGEST_PAGE}
     */
    PrecedentPage find(String words, int page, int size);

    /** @throws nl.wederkerig.shared.NotFound */
    PrecedentView get(UUID id);

    /**
     * What the register has of a dispute as the actor sees it, and whether the actor can codify it; nothing is asked of the database for a
     * dispute without an outcome.
     */
    Standing standing(AgreementId agreement, DisputeView seen, Actor actor);

    /** @param precedent null while it is not codified */
    record Standing(UUID precedent, boolean canCodify) {}

    /** What the actor decided and is still to codify, the nearest day first; also where it does not read the dispute any more. */
    List<ToCodify> toCodify(Actor actor);

    /** @param lastDay inclusive, Europe/Amsterdam */
    record ToCodify(AgreementId agreement, String dispute, String reference, LocalDate lastDay) {}

    /** The one that the dispute became; empty also for who does not see the dispute. */
    Optional<PrecedentView> of(AgreementId agreement, String dispute, Actor actor);

    /**
     * Why the actor cannot codify the dispute; empty when it can.
     *
     * @throws nl.wederkerig.shared.NotFound also when the actor may not see it, and is not asked to codify it either
     */
    Optional<Reason> whyNot(AgreementId agreement, String dispute, Actor actor);

    /**
     * Once a dispute, by who decided or by BZK, from its outcome on; does not hold its closing.
     *
     * @throws nl.wederkerig.shared.NotFound     also when the actor may not see it, and is not asked to codify it either
     * @throws nl.wederkerig.shared.InvalidInput with all faults of what is filled in
     * @throws nl.wederkerig.shared.RuleBroken   D11
     */
    void codify(Codification codification, Actor actor);
}
