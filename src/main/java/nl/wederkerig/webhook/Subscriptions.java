package nl.wederkerig.webhook;

import java.util.List;
import java.util.UUID;
import nl.wederkerig.shared.Actor;

/**
 * Subscriptions to what happens. The registrar keeps those of every organisation; negotiators and executives keep those of their own.
 * For everybody else, and of what is not theirs, nothing exists: {@link nl.wederkerig.shared.NotFound}.
 */
public interface Subscriptions {

    /** Whether the actor keeps those of its own organisation. */
    boolean keepsOwn(Actor actor);

    /** Those that have not ended, the oldest first, in one statement. */
    List<SubscriptionView> of(Actor actor);

    SubscriptionView one(SubscriptionId id, Actor actor);

    /** Nobody else changes it until the end of the transaction. @throws nl.wederkerig.shared.NotFound as {@link #one} */
    void hold(SubscriptionId id, Actor actor);

    /** @throws nl.wederkerig.shared.InvalidInput with all mistakes, when the address may not be called or a type is unknown */
    OpenedSubscription open(OpenSubscription command, Actor actor);

    /**
     * Has messages signed with a new secret, and for a week with the former one too, so that the receiver can change over without
     * missing any.
     *
     * @throws nl.wederkerig.shared.RuleBroken   while a former secret still signs: that one ends first
     * @throws nl.wederkerig.shared.InvalidInput without a key to seal it with
     */
    OpenedSubscription renewSecret(SubscriptionId id, Actor actor);

    /** The former secret signs nothing any more, at once. @throws nl.wederkerig.shared.NotFound where there is none */
    void endFormerSecret(SubscriptionId id, Actor actor);

    /** What waits is not sent any more. */
    void end(SubscriptionId id, Actor actor);

    /** Those that were given up, the oldest first, two hundred at most, in one statement. */
    List<ParkedMessage> parked(Actor actor);

    /** Waits again, from now on, for another day; before what waits of its dossier. */
    void sendAgain(UUID message, Actor actor);

    /** As {@link #sendAgain}, everything of a subscription that was given up. @return how many */
    int sendAllAgain(SubscriptionId id, Actor actor);
}
