package nl.wederkerig.api;

import static nl.wederkerig.agreement.Registrations.VNG;

import java.util.Set;
import java.util.UUID;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.Road;
import nl.wederkerig.webhook.OpenSubscription;
import nl.wederkerig.webhook.SubscriptionId;
import nl.wederkerig.webhook.Subscriptions;

/** How operations about subscriptions are called. */
final class SubscriptionCalls {

    private static final String WHICH = "abonnement";

    private SubscriptionCalls() {}

    static void add() {
        Calls.reads("abonnementLijst", "onbezorgdBerichtLijst");
        Calls.call("maakAbonnement", road -> road.on("2026-01-05"), VNG, Role.NEGOTIATOR);
        for (String each : Set.of("abonnement", "beeindigAbonnement", "verstuurOpnieuw", "vervangGeheim")) {
            Calls.call(each, SubscriptionCalls::subscribed, VNG, Role.NEGOTIATOR, WHICH, (Calls.Later) SubscriptionCalls::one);
        }
        Calls.call("beeindigVorigGeheim", road -> {
            subscribed(road).does(() -> road.bean(Subscriptions.class).renewSecret(new SubscriptionId((UUID) one(road)), Actor.system()));
            return road;
        }, VNG, Role.NEGOTIATOR, WHICH, (Calls.Later) SubscriptionCalls::one);
    }

    static Road subscribed(Road road) {
        road.on("2026-01-05").does(() -> road.bean(Subscriptions.class)
                .open(new OpenSubscription(VNG, "https://9.9.9.9/ontvang", Set.of()), Actor.system()));
        return road;
    }

    /** Where there is none, one that is not known. */
    static Object one(Road road) {
        return road.bean(Subscriptions.class).of(Actor.system()).stream().map(each -> each.id().value()).findFirst().orElse(new UUID(0, 0));
    }
}
