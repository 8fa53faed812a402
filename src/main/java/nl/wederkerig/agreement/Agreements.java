package nl.wederkerig.agreement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;

/**
 * Reads agreements. What the actor may not see does not exist: it is not found, not counted, not listed. The system sees all.
 */
public interface Agreements {

    /** @throws nl.wederkerig.shared.NotFound also when the actor may not see it */
    AgreementView view(AgreementId agreement, Actor actor);

    /** How much of it the actor sees, without showing it. @throws nl.wederkerig.shared.NotFound when that is nothing */
    Sight sight(AgreementId agreement, Actor actor);

    /** Which disputes about it the actor reads; none also when there is no such agreement, or not for the actor. */
    SeenDisputes disputes(AgreementId agreement, Actor actor);

    /**
     * The text versions that the actor may see, the first version first: all of them, or the one agreed on, or the one in force.
     *
     * @throws nl.wederkerig.shared.NotFound also when the actor may not see the agreement
     */
    List<TextVersionView> texts(AgreementId agreement, Actor actor);

    /** In two statements at most, whatever the size. */
    AgreementPage list(AgreementQuery query, Actor actor);

    /** All that somebody sees in full, the first registered first. */
    List<Named> seenInFull(Actor actor);

    /** An agreement and how it is referred to. */
    record Named(AgreementId id, String reference) {}

    /** Those of the given ones that the actor may see, as a list shows them, in no order; in one statement. */
    List<AgreementPage.Row> rows(Collection<AgreementId> agreements, Actor actor);

    /** Whatever its capitals; empty also when the actor may not see it. */
    Optional<AgreementId> byReference(String reference, Actor actor);

    boolean isVisible(AgreementId agreement, Actor actor);

    /** Those of the given ones that the actor may see. */
    Set<AgreementId> visible(Collection<AgreementId> agreements, Actor actor);
}
