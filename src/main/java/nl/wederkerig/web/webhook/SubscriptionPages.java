package nl.wederkerig.web.webhook;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.web.FormFaults;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.agreement.AgreementHeaderModel;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.component.Texts;
import nl.wederkerig.web.component.Wording;
import nl.wederkerig.webhook.EventTypes;
import nl.wederkerig.webhook.OpenSubscription;
import nl.wederkerig.webhook.OpenedSubscription;
import nl.wederkerig.webhook.ParkedMessage;
import nl.wederkerig.webhook.SubscriptionId;
import nl.wederkerig.webhook.SubscriptionView;
import nl.wederkerig.webhook.Subscriptions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Who is told what happens, and what a receiver did not take: the registrar keeps those of every organisation, negotiators and
 * executives those of their own, on a page of their own on which nothing of others exists.
 */
@Controller
class SubscriptionPages {

    private static final String ALL = "/beheer/abonnementen";
    private static final String OWN = "/abonnementen";
    private static final String SECRET = "secret";
    private static final String RENEWED = "renewed";
    private static final String ORGANISATION = "organisation";

    private final Subscriptions subscriptions;
    private final EventTypes types;
    private final Organisations organisations;
    private final FormFaults faults;
    private final Wording wording;
    private final Texts texts;
    private final EffectiveTime time;

    SubscriptionPages(
            Subscriptions subscriptions, EventTypes types, Organisations organisations, FormFaults faults, Wording wording, Texts texts,
            EffectiveTime time) {
        this.subscriptions = subscriptions;
        this.types = types;
        this.organisations = organisations;
        this.faults = faults;
        this.wording = wording;
        this.texts = texts;
        this.time = time;
    }

    @GetMapping({ALL, OWN})
    String list(HttpServletRequest request, Actor actor, Model model) {
        return show(Form.of(request.getParameterMap()), place(request, actor), model);
    }

    @PostMapping({ALL, OWN})
    String open(HttpServletRequest request, HttpServletResponse response, Actor actor, Model model, RedirectAttributes after) {
        Place place = place(request, actor);
        return faults.submit(Form.of(request.getParameterMap()), response, form -> {
            FormFields fields = new FormFields(form);
            OrganisationId organisation = place.own() ? ownOf(place.keeper()) : organisation(fields);
            fields.refuse();
            OpenedSubscription opened =
                    subscriptions.open(new OpenSubscription(organisation, fields.text("address"), chosen(form)), place.keeper());
            after.addFlashAttribute(SECRET, opened.secret());
            return place.url();
        }, form -> show(form, place, model));
    }

    @PostMapping({ALL + "/{id}/geheim", OWN + "/{id}/geheim"})
    String renewSecret(@PathVariable("id") UUID id, HttpServletRequest request, Actor actor, RedirectAttributes after) {
        Place place = place(request, actor);
        after.addFlashAttribute(SECRET, subscriptions.renewSecret(new SubscriptionId(id), place.keeper()).secret());
        after.addFlashAttribute(RENEWED, true);
        return "redirect:" + place.url();
    }

    @PostMapping({ALL + "/{id}/vorig-geheim/beeindigen", OWN + "/{id}/vorig-geheim/beeindigen"})
    String endFormerSecret(@PathVariable("id") UUID id, HttpServletRequest request, Actor actor, RedirectAttributes after) {
        Place place = place(request, actor);
        subscriptions.endFormerSecret(new SubscriptionId(id), place.keeper());
        return done("webhooks.former.ended", place, after);
    }

    @PostMapping({ALL + "/{id}/beeindigen", OWN + "/{id}/beeindigen"})
    String end(@PathVariable("id") UUID id, HttpServletRequest request, Actor actor, RedirectAttributes after) {
        Place place = place(request, actor);
        subscriptions.end(new SubscriptionId(id), place.keeper());
        return done("webhooks.ended", place, after);
    }

    @PostMapping({ALL + "/{id}/opnieuw", OWN + "/{id}/opnieuw"})
    String sendAllAgain(@PathVariable("id") UUID id, HttpServletRequest request, Actor actor, RedirectAttributes after) {
        Place place = place(request, actor);
        subscriptions.sendAllAgain(new SubscriptionId(id), place.keeper());
        return done("webhooks.again.done", place, after);
    }

    @PostMapping({ALL + "/berichten/{message}/opnieuw", OWN + "/berichten/{message}/opnieuw"})
    String sendAgain(@PathVariable("message") UUID message, HttpServletRequest request, Actor actor, RedirectAttributes after) {
        Place place = place(request, actor);
        subscriptions.sendAgain(message, place.keeper());
        return done("webhooks.again.done", place, after);
    }

    /**
     * One of the two pages.
     *
     * @param keeper who looks, on the own page without what a registrar sees besides
     */
    private record Place(String url, boolean own, Actor keeper) {}

    private static Place place(HttpServletRequest request, Actor actor) {
        if (request.getRequestURI().startsWith(ALL)) {
            return new Place(ALL, false, actor);
        }
        Set<Role> roles = actor.roles().stream().filter(role -> role != Role.REGISTRAR).collect(Collectors.toSet());
        return new Place(OWN, true, new Actor(actor.person(), actor.organisation(), roles));
    }

    private static OrganisationId ownOf(Actor actor) {
        if (actor.organisation() == null) {
            throw new NotFound("organisation of", actor.person());
        }
        return actor.organisation();
    }

    private String done(String text, Place place, RedirectAttributes after) {
        after.addFlashAttribute(AgreementHeaderModel.DONE, texts.text(text));
        return "redirect:" + place.url();
    }

    private OrganisationId organisation(FormFields fields) {
        String typed = fields.text(ORGANISATION);
        LocalDate today = time.today();
        if (typed == null) {
            return fields.wrong(ORGANISATION, "party.required");
        }
        return organisations.byCode(typed, today).orElseGet(() -> {
            List<OrganisationView> called = organisations.called(typed, today);
            return called.size() == 1 ? called.get(0).id() : fields.wrong(ORGANISATION, "form.organisation", typed);
        });
    }

    private static Set<String> chosen(Form form) {
        Stream<String> single = Arrays.stream(form.value("types").split("[\\s,;]+")).filter(type -> !type.isBlank());
        return Stream.concat(form.values("subjects").stream(), single).collect(Collectors.toSet());
    }

    private String show(Form form, Place place, Model model) {
        List<SubscriptionView> live = subscriptions.of(place.keeper());
        List<ParkedMessage> parked = subscriptions.parked(place.keeper());
        Map<OrganisationId, OrganisationView> known = organisations.byIds(
                Stream.concat(live.stream().map(SubscriptionView::organisation), parked.stream().map(ParkedMessage::organisation))
                        .collect(Collectors.toSet()), time.today());
        Map<String, List<String>> bySubject = new LinkedHashMap<>();
        types.bySubject().forEach((subject, ofSubject) -> bySubject.put(texts.text("webhooks.subject." + subject), ofSubject));
        model.addAttribute("breadcrumb", List.of(
                place.own() ? texts.crumb("web.preferences", "/voorkeuren") : texts.crumb("web.nav.administration", "/beheer")));
        model.addAttribute("heads", heads("webhooks.organisation", "webhooks.address", "webhooks.types", "webhooks.state", "webhooks.acts"));
        model.addAttribute("parkedHeads", heads("webhooks.type", "webhooks.organisation", "webhooks.made", "webhooks.failure", "webhooks.acts"));
        model.addAttribute("page", new SubscriptionsView(place.url(), place.own(), (String) model.getAttribute(SECRET),
                Boolean.TRUE.equals(model.getAttribute(RENEWED)),
                (String) model.getAttribute(AgreementHeaderModel.DONE), live.stream().map(each -> row(each, known)).toList(),
                parked.stream().map(each -> row(each, known)).toList(), form, subjects(), bySubject));
        return "webhook/subscriptions";
    }

    private List<Choice> subjects() {
        return types.bySubject().keySet().stream()
                .map(subject -> Choice.of("nl.wederkerig." + subject + ".*", texts.text("webhooks.subject." + subject))).toList();
    }

    private List<String> heads(String... codes) {
        return Stream.of(codes).map(texts::text).toList();
    }

    private static SubscriptionsView.Row row(SubscriptionView one, Map<OrganisationId, OrganisationView> known) {
        return new SubscriptionsView.Row(one.id(), known.get(one.organisation()).label(), one.address(), one.eventTypes(), one.openedAt(),
                one.waiting(), one.parked(), one.failingSince(), one.formerUntil());
    }

    private SubscriptionsView.Parked row(ParkedMessage one, Map<OrganisationId, OrganisationView> known) {
        boolean ofAddress = one.failure() != null && one.failure().startsWith("webhook.");
        String failure = ofAddress ? wording.fault(Fault.at("address", one.failure())) : one.failure();
        return new SubscriptionsView.Parked(one.id(), known.get(one.organisation()).label(), one.address(), one.eventType(), one.madeAt(),
                one.attempts(), failure == null ? texts.text("webhooks.not-tried") : failure);
    }
}
