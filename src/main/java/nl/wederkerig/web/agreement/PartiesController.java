package nl.wederkerig.web.agreement;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.PartyView;
import nl.wederkerig.agreement.Sight;
import nl.wederkerig.party.GiveMandate;
import nl.wederkerig.party.NegotiationMandate;
import nl.wederkerig.party.NegotiationMandates;
import nl.wederkerig.party.People;
import nl.wederkerig.party.PersonView;
import nl.wederkerig.party.SigningAuthorities;
import nl.wederkerig.party.SigningAuthority;
import nl.wederkerig.room.SideRooms;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.web.FormFaults;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Form;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The parties, their signing authorities (seen by all) and the mandates of the own side. */
@Controller
class PartiesController {

    private static final String PATH = "/akkoorden/{id}/partijen";

    private final AgreementHeaderModel headers;
    private final Agreements agreements;
    private final SigningAuthorities authorities;
    private final NegotiationMandates mandates;
    private final MandateWords words;
    private final PromiseTexts promises;
    private final ThemeNames themes;
    private final SideRooms rooms;
    private final People people;
    private final OrganisationNames organisations;
    private final FormFaults faults;
    private final Texts texts;
    private final EffectiveTime time;

    PartiesController(AgreementHeaderModel headers, Agreements agreements, SigningAuthorities authorities,
            NegotiationMandates mandates, MandateWords words, PromiseTexts promises, ThemeNames themes, @Lazy SideRooms rooms, People people, OrganisationNames organisations, FormFaults faults, Texts texts,
            EffectiveTime time) {
        this.headers = headers;
        this.agreements = agreements;
        this.authorities = authorities;
        this.mandates = mandates;
        this.words = words;
        this.promises = promises;
        this.themes = themes;
        this.rooms = rooms;
        this.people = people;
        this.organisations = organisations;
        this.faults = faults;
        this.texts = texts;
        this.time = time;
    }

    @GetMapping(PATH)
    String parties(@PathVariable AgreementId id, HttpServletRequest request, Actor actor, Model model) {
        return show(id, Form.of(request.getParameterMap()), actor, model);
    }

    @PostMapping(PATH)
    String giveMandate(@PathVariable AgreementId id, HttpServletRequest request, HttpServletResponse response, Actor actor,
            Model model, RedirectAttributes after) {
        if (!isOfAParty(agreements.view(id, actor), actor)) {
            throw new NotFound("mandate for agreement", id);
        }
        return faults.submit(Form.of(request.getParameterMap()), response, form -> {
            FormFields fields = new FormFields(form);
            GiveMandate command =
                    new GiveMandate(id, fields.text("text"), fields.text("decidedBy"), fields.day("decidedOn"), fields.amount("paysAtMost"),
                            fields.amount("getsAtLeast"), fields.day("validUntil"), themes(form));
            fields.refuse();
            mandates.give(command, actor);
            after.addFlashAttribute(AgreementHeaderModel.DONE, texts.get("web.agreement.mandates.done"));
            return "/akkoorden/" + id + "/partijen";
        }, form -> show(id, form, actor, model));
    }

    private Set<String> themes(Form form) {
        return themes.choices().stream().map(Choice::value).filter(code -> form.has("themes", code)).collect(Collectors.toSet());
    }

    private String show(AgreementId id, Form form, Actor actor, Model model) {
        AgreementView agreement = headers.fill(model, id, actor, AgreementTab.PARTIES);
        boolean full = agreement.sight() == Sight.FULL;
        List<OrganisationId> ids = agreement.parties().stream().map(PartyView::organisation).toList();
        Map<OrganisationId, List<SigningAuthority>> signers = full ? authorities.inForceFor(ids, time.today()) : Map.of();
        boolean ownSide = full && isOfAParty(agreement, actor);
        List<NegotiationMandate> own = ownSide ? mandates.of(id, actor) : List.of();
        Map<PersonId, PersonView> persons = people.byIds(Stream.concat(
                signers.values().stream().flatMap(Collection::stream).map(SigningAuthority::person),
                own.stream().map(NegotiationMandate::writtenBy)).collect(Collectors.toSet()));
        OrganisationNames.Names names = organisations.of(ids);
        boolean writes = ownSide && (actor.has(Role.NEGOTIATOR) || actor.has(Role.EXECUTIVE));
        model.addAttribute("page", new PartiesView(
                agreement.parties().stream().map(party -> row(party, names,
                        signers.getOrDefault(party.organisation(), List.of()), persons)).toList(),
                ownSide, own.stream().map(each -> mandate(each, persons)).toList(),
                ownSide ? words.noted(id, actor) : List.of(), writes ? form : null, writes ? themes.choicesInUse() : List.of(), full,
                ownSide && rooms.of(id, actor).isPresent() ? "/akkoorden/" + id + "/ruimte" : null));
        return "agreement/parties";
    }

    private PartiesView.PartyRow row(PartyView party, OrganisationNames.Names names, List<SigningAuthority> signers,
            Map<PersonId, PersonView> persons) {
        List<PartiesView.Authority> held = signers.stream().map(each -> new PartiesView.Authority(
                name(each.person(), persons), texts.word("ground-to-sign", each.ground()), each.from(), each.until())).toList();
        return new PartiesView.PartyRow(names.of(party.organisation()), names.full(party.organisation()),
                texts.word("party-role", party.role()), texts.word("side", party.side()), party.arrangementAcceptedAt(),
                party.endedOn(), held);
    }

    private PartiesView.Mandate mandate(NegotiationMandate mandate, Map<PersonId, PersonView> persons) {
        return new PartiesView.Mandate(mandate.text(), mandate.decidedBy(), mandate.decidedOn(), limits(mandate),
                name(mandate.writtenBy(), persons), mandate.writtenAt());
    }

    private List<String> limits(NegotiationMandate mandate) {
        return Stream.of(
                        mandate.paysAtMost() == null ? null : texts.get("web.agreement.mandate.pays", promises.euros(mandate.paysAtMost())),
                        mandate.getsAtLeast() == null ? null : texts.get("web.agreement.mandate.gets", promises.euros(mandate.getsAtLeast())),
                        mandate.validUntil() == null ? null : texts.get("web.agreement.mandate.until", texts.spoken().day(mandate.validUntil())),
                        mandate.themes().isEmpty() ? null : texts.get("web.agreement.mandate.themes",
                                mandate.themes().stream().map(themes::of).sorted().collect(Collectors.joining(", "))))
                .filter(Objects::nonNull).toList();
    }

    private static String name(PersonId person, Map<PersonId, PersonView> persons) {
        return persons.containsKey(person) ? persons.get(person).name() : "";
    }

    private static boolean isOfAParty(AgreementView agreement, Actor actor) {
        return agreement.parties().stream().anyMatch(party -> actor.belongsTo(party.organisation()));
    }
}
