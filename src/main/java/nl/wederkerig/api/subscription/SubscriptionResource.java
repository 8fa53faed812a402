package nl.wederkerig.api.subscription;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wederkerig.api.About;
import nl.wederkerig.api.AnswerVersions;
import nl.wederkerig.api.Asked;
import nl.wederkerig.api.Body;
import nl.wederkerig.api.Caller;
import nl.wederkerig.api.Codes;
import nl.wederkerig.api.Operation;
import nl.wederkerig.api.Pagina;
import nl.wederkerig.shared.Role;
import nl.wederkerig.webhook.OpenSubscription;
import nl.wederkerig.webhook.OpenedSubscription;
import nl.wederkerig.webhook.ParkedMessage;
import nl.wederkerig.webhook.SubscriptionId;
import nl.wederkerig.webhook.SubscriptionView;
import nl.wederkerig.webhook.Subscriptions;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Which systems are told what happens; those of the own organisation, or for the registrar of all. */
@RestController
class SubscriptionResource {

    private static final String TAG = "Abonnementen";
    private static final String ROOT = "/api/v1/abonnementen";
    private static final String ONE = ROOT + "/{abonnement}";
    private static final String WHICH = "Het abonnement";
    private static final String EXAMPLE = "00000000-0000-4000-8000-000000000001";

    private final Subscriptions subscriptions;
    private final SubscriptionWords words;
    private final Codes codes;
    private final AnswerVersions versions;

    SubscriptionResource(Subscriptions subscriptions, SubscriptionWords words, Codes codes, AnswerVersions versions) {
        this.subscriptions = subscriptions;
        this.words = words;
        this.codes = codes;
        this.versions = versions;
    }

    @Operation(id = "abonnementLijst", summary = "Abonnementen van systemen, het oudste vooraan", tag = TAG,
            roles = {Role.REGISTRAR, Role.NEGOTIATOR, Role.EXECUTIVE})
    @GetMapping(ROOT)
    Pagina<Abonnement> list(@Asked Abonnementvraag asked, Caller caller, HttpServletRequest request) {
        List<SubscriptionView> all = subscriptions.of(caller.actor());
        Codes.Names names = codes.names(all.stream().map(SubscriptionView::organisation));
        return Pagina.of(asked.part(all).stream().map(each -> words.dutch(each, names)).toList(), all.size(), asked, request);
    }

    @Operation(id = "abonnement", summary = "Een abonnement", tag = TAG, versioned = true, roles = {Role.REGISTRAR, Role.NEGOTIATOR, Role.EXECUTIVE})
    @GetMapping(ONE)
    ResponseEntity<Abonnement> one(@PathVariable @About(value = WHICH, example = EXAMPLE) UUID abonnement, Caller caller) {
        SubscriptionView found = subscriptions.one(new SubscriptionId(abonnement), caller.actor());
        return ResponseEntity.ok().eTag(versions.of(edited(found))).body(words.dutch(found, codes.names(Stream.of(found.organisation()))));
    }

    @Operation(id = "maakAbonnement", summary = "Een systeem laten weten wat er gebeurt", tag = TAG, status = 201,
            roles = {Role.REGISTRAR, Role.NEGOTIATOR, Role.EXECUTIVE}, givenOnce = GemaaktAbonnement.SECRET)
    @PostMapping(ROOT)
    @ResponseStatus(HttpStatus.CREATED)
    GemaaktAbonnement open(@Body NieuwAbonnement asked, Caller caller) {
        Set<String> types = asked.typen() == null ? Set.of() : Set.copyOf(asked.typen());
        return words.dutch(subscriptions.open(
                new OpenSubscription(codes.id(asked.organisatie(), "/organisatie"), asked.adres(), types), caller.actor()));
    }

    @Operation(id = "vervangGeheim", summary = "Een nieuw geheim; een week lang ondertekent het vorige mee", tag = TAG, status = 201, versioned = true,
            roles = {Role.REGISTRAR, Role.NEGOTIATOR, Role.EXECUTIVE}, givenOnce = GemaaktAbonnement.SECRET)
    @PostMapping(ONE + "/geheimen")
    ResponseEntity<GemaaktAbonnement> renew(@PathVariable @About(value = WHICH, example = EXAMPLE) UUID abonnement, Caller caller,
            HttpServletRequest request) {
        SubscriptionId id = new SubscriptionId(abonnement);
        List<OpenedSubscription> renewed = new ArrayList<>();
        perform(id, caller, request, () -> renewed.add(subscriptions.renewSecret(id, caller.actor())));
        return ResponseEntity.status(HttpStatus.CREATED).eTag(versions.of(edited(subscriptions.one(id, caller.actor())))).body(words.dutch(renewed.get(0)));
    }

    @Operation(id = "beeindigVorigGeheim", summary = "Het vorige geheim niet meer laten ondertekenen", tag = TAG, status = 204, versioned = true,
            roles = {Role.REGISTRAR, Role.NEGOTIATOR, Role.EXECUTIVE})
    @DeleteMapping(ONE + "/vorig-geheim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endFormer(@PathVariable @About(value = WHICH, example = EXAMPLE) UUID abonnement, Caller caller, HttpServletRequest request) {
        SubscriptionId id = new SubscriptionId(abonnement);
        perform(id, caller, request, () -> subscriptions.endFormerSecret(id, caller.actor()));
    }

    @Operation(id = "beeindigAbonnement", summary = "Een systeem niets meer laten weten", tag = TAG, status = 204, versioned = true,
            roles = {Role.REGISTRAR, Role.NEGOTIATOR, Role.EXECUTIVE})
    @DeleteMapping(ONE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable @About(value = WHICH, example = EXAMPLE) UUID abonnement, Caller caller, HttpServletRequest request) {
        SubscriptionId id = new SubscriptionId(abonnement);
        perform(id, caller, request, () -> subscriptions.end(id, caller.actor()));
    }

    @Operation(id = "verstuurOpnieuw", summary = "Wat niet is bezorgd opnieuw versturen", tag = TAG, status = 201,
            roles = {Role.REGISTRAR, Role.NEGOTIATOR, Role.EXECUTIVE})
    @PostMapping(ONE + "/herzendingen")
    @ResponseStatus(HttpStatus.CREATED)
    Herzending sendAgain(@PathVariable @About(value = WHICH, example = EXAMPLE) UUID abonnement, Caller caller) {
        return new Herzending(subscriptions.sendAllAgain(new SubscriptionId(abonnement), caller.actor()));
    }

    @Operation(id = "onbezorgdBerichtLijst", summary = "Berichten die een dag lang niet zijn aangenomen, het oudste vooraan", tag = TAG,
            roles = {Role.REGISTRAR, Role.NEGOTIATOR, Role.EXECUTIVE})
    @GetMapping("/api/v1/onbezorgde-berichten")
    Pagina<OnbezorgdBericht> parked(@Asked Abonnementvraag asked, Caller caller, HttpServletRequest request) {
        List<ParkedMessage> all = subscriptions.parked(caller.actor());
        Codes.Names names = codes.names(all.stream().map(ParkedMessage::organisation));
        return Pagina.of(asked.part(all).stream().map(each -> words.dutch(each, names)).toList(), all.size(), asked, request);
    }

    @Operation(id = "verstuurBerichtOpnieuw", summary = "Een bericht dat niet is bezorgd opnieuw versturen", tag = TAG, status = 204,
            roles = {Role.REGISTRAR, Role.NEGOTIATOR, Role.EXECUTIVE})
    @PostMapping("/api/v1/onbezorgde-berichten/{bericht}/herzendingen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void sendOneAgain(@PathVariable @About(value = "Het bericht", example = EXAMPLE) UUID bericht, Caller caller) {
        subscriptions.sendAgain(bericht, caller.actor());
    }

    private void perform(SubscriptionId id, Caller caller, HttpServletRequest request, Runnable act) {
        versions.perform(request, () -> subscriptions.hold(id, caller.actor()), () -> edited(subscriptions.one(id, caller.actor())), act);
    }

    /** What people change; not how its messages fare. */
    private static Object edited(SubscriptionView found) {
        return Arrays.asList(found.id().value(), found.address(), found.eventTypes().stream().sorted().toList(), found.formerUntil());
    }
}
