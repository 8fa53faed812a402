package nl.wederkerig.api.subscription;

import nl.wederkerig.api.Codes;
import nl.wederkerig.api.PlainWords;
import nl.wederkerig.webhook.OpenedSubscription;
import nl.wederkerig.webhook.ParkedMessage;
import nl.wederkerig.webhook.SubscriptionView;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(componentModel = "spring", uses = PlainWords.class)
interface SubscriptionWords {

    @Mapping(target = "id", source = "id.value")
    @Mapping(target = "organisatie", source = "organisation")
    @Mapping(target = "adres", source = "address")
    @Mapping(target = "typen", source = "eventTypes")
    @Mapping(target = "gemaaktOp", source = "openedAt")
    @Mapping(target = "wachtend", source = "waiting")
    @Mapping(target = "nietBezorgd", source = "parked")
    @Mapping(target = "bereikbaar", expression = "java(subscription.failingSince() == null)")
    @Mapping(target = "vorigGeheimTot", source = "formerUntil")
    Abonnement dutch(SubscriptionView subscription, @Context Codes.Names names);

    @Mapping(target = "id", source = "id.value")
    @Mapping(target = "geheim", source = "secret")
    GemaaktAbonnement dutch(OpenedSubscription opened);

    @Mapping(target = "abonnement", source = "subscription.value")
    @Mapping(target = "organisatie", source = "organisation")
    @Mapping(target = "adres", source = "address")
    @Mapping(target = "type", source = "eventType")
    @Mapping(target = "gemaaktOp", source = "madeAt")
    @Mapping(target = "pogingen", source = "attempts")
    @Mapping(target = "storing", source = "failure")
    OnbezorgdBericht dutch(ParkedMessage message, @Context Codes.Names names);
}
