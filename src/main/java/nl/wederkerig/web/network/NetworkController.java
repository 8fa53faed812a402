package nl.wederkerig.web.network;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.network.EnterNetwork;
import nl.wederkerig.network.Finding;
import nl.wederkerig.network.NetworkId;
import nl.wederkerig.network.NetworkKind;
import nl.wederkerig.network.NetworkView;
import nl.wederkerig.network.Networks;
import nl.wederkerig.party.OrganisationKind;
import nl.wederkerig.party.OrganisationSearch;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.web.FormFaults;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.agreement.AgreementHeaderModel;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Entry;
import nl.wederkerig.web.component.Form;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Networks and expertise teams: a list, one of them, entering and changing (T60, T61). */
@Controller
class NetworkController {

    private static final String ONE = NetworkWords.LIST + "/{id:[0-9a-f-]{36}}";
    private static final int MOST_ASSOCIATIONS = 50;

    private final Networks networks;
    private final Organisations organisations;
    private final OrganisationNames names;
    private final TypedOrganisations typed;
    private final NetworkWords words;
    private final FormFaults faults;
    private final Texts texts;
    private final Dates dates;

    NetworkController(@Lazy Networks networks, Organisations organisations, OrganisationNames names, TypedOrganisations typed, NetworkWords words,
            FormFaults faults, Texts texts, Dates dates) {
        this.networks = networks;
        this.organisations = organisations;
        this.names = names;
        this.typed = typed;
        this.words = words;
        this.faults = faults;
        this.texts = texts;
        this.dates = dates;
    }

    /**
     * @param isNew       whether kind and association are still to be chosen
     * @param reports     whether it is or can be a team, which reports
     * @param membersHere whether its members are kept here
     * @param over        that its last day has passed; null where it has not
     */
    record FormView(String url, String back, String title, Form form, boolean isNew, boolean reports, boolean membersHere, String over,
            List<Choice> kinds, List<Choice> associations, List<Choice> units) {}

    @GetMapping(NetworkWords.LIST)
    String list(Actor actor, Model model) {
        List<NetworkView> all = networks.all();
        OrganisationNames.Names known = names.of(all.stream().map(NetworkView::association).toList());
        show(model, texts.get("web.network.list"), List.of());
        model.addAttribute("page", new NetworkListView(NetworksTab.NETWORKS.tabs(texts), networks.keeps(actor) ? NetworkWords.NEW : null,
                all.stream().map(each -> new NetworkListView.Row(NetworkWords.url(each.id()), each.name(), texts.get("web.network.kind." + each.kind()),
                        known.of(each.association()), each.aim(), each.members(), each.endsOn(), each.closedOn() != null,
                        words.badges(each.findings()), each.findings().contains(Finding.REPORT_LATE) ? each.reportBy() : null)).toList(),
                (String) model.getAttribute(AgreementHeaderModel.DONE)));
        return "network/networks";
    }

    @GetMapping(ONE)
    String network(@PathVariable UUID id, Actor actor, Model model) {
        return show(new NetworkId(id), null, actor, model);
    }

    @PostMapping(ONE + "/verslag")
    String report(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response, Actor actor, Model model, RedirectAttributes after) {
        NetworkId network = new NetworkId(id);
        return faults.submit(Form.of(request.getParameterMap()), response, form -> {
            networks.report(network, new FormFields(form).text("text"), actor);
            after.addFlashAttribute(AgreementHeaderModel.DONE, texts.get("web.network.reported"));
            return NetworkWords.url(network);
        }, form -> show(network, form, actor, model));
    }

    @PostMapping(ONE + "/opheffen")
    String close(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response, Actor actor, Model model, RedirectAttributes after) {
        NetworkId network = new NetworkId(id);
        return faults.submit(Form.of(request.getParameterMap()), response, form -> {
            networks.close(network, actor);
            after.addFlashAttribute(AgreementHeaderModel.DONE, texts.get("web.network.closed"));
            return NetworkWords.url(network);
        }, form -> show(network, form, actor, model));
    }

    @GetMapping({NetworkWords.NEW, ONE + "/wijzigen"})
    String ask(@PathVariable(required = false) UUID id, Actor actor, Model model) {
        return ask(id == null ? null : new NetworkId(id), null, actor, model);
    }

    @PostMapping({NetworkWords.NEW, ONE + "/wijzigen"})
    String enter(@PathVariable(required = false) UUID id, HttpServletRequest request, HttpServletResponse response, Actor actor, Model model,
            RedirectAttributes after) {
        NetworkId present = id == null ? null : new NetworkId(id);
        return faults.submit(Form.of(request.getParameterMap()), response, form -> {
            FormFields fields = new FormFields(form);
            NetworkView before = present == null ? null : networks.file(present, actor).network();
            NetworkKind kind = before == null ? fields.chosen("kind", NetworkKind.class) : before.kind();
            OrganisationId association = before != null ? before.association() : fields.organisation("association");
            EnterNetwork command = new EnterNetwork(present, kind, fields.text("name"), association, fields.text("aim"), fields.text("linkingPin"),
                    fields.day("endsOn"), fields.length("reportEvery"), typed.read(fields, "members"));
            fields.refuse();
            NetworkId entered = networks.enter(command, actor);
            after.addFlashAttribute(AgreementHeaderModel.DONE, texts.get("web.network.entered"));
            return NetworkWords.url(entered);
        }, form -> ask(present, form, actor, model));
    }

    private String ask(NetworkId id, Form filled, Actor actor, Model model) {
        NetworkView.File file = id == null ? null : networks.file(id, actor);
        if (file == null ? !networks.keeps(actor) : !file.canKeep()) {
            throw new NotFound("network to change", id);
        }
        String title = file == null ? texts.get("web.network.new") : texts.get("web.network.change.of", file.network().name());
        show(model, title, file == null ? List.of(crumb()) : List.of(crumb(), new Crumb(file.network().name(), NetworkWords.url(id))));
        Form form = filled != null ? filled : Form.of(standing(file, actor));
        model.addAttribute("page", new FormView(file == null ? NetworkWords.NEW : NetworkWords.url(id) + "/wijzigen",
                file == null ? NetworkWords.LIST : NetworkWords.url(id), title, form, file == null,
                file == null || file.network().kind() == NetworkKind.TEAM, file == null || file.network().organisation() == null, file == null ? null : over(file.network()),
                List.of(kind(NetworkKind.NETWORK), kind(NetworkKind.TEAM)), associations(actor),
                Stream.of(TermLength.Unit.MONTHS, TermLength.Unit.WEEKS)
                        .map(unit -> Choice.of(unit.name().substring(0, 1), texts.word("unit", unit))).toList()));
        return "network/enter";
    }

    private String over(NetworkView network) {
        return network.endsOn() == null || !dates.late(network.endsOn()) ? null
                : texts.get("web.network.over", dates.day(network.endsOn()), dates.relative(network.endsOn()));
    }

    private Map<String, Object> standing(NetworkView.File file, Actor actor) {
        Map<String, Object> standing = new LinkedHashMap<>();
        if (file == null) {
            List<Choice> associations = associations(actor);
            standing.put("association", associations.isEmpty() ? "" : associations.get(0).value());
            return standing;
        }
        NetworkView network = file.network();
        standing.put("name", network.name());
        standing.put("aim", orEmpty(network.aim()));
        standing.put("linkingPin", orEmpty(network.linkingPin()));
        standing.put("endsOn", network.endsOn() == null ? "" : network.endsOn().toString());
        if (network.reportEvery() != null) {
            standing.put("reportEvery", network.reportEvery().replaceAll("\\D", ""));
            standing.put("reportEvery.unit", network.reportEvery().substring(network.reportEvery().length() - 1));
        }
        OrganisationNames.Names known = names.of(file.memberIds());
        standing.put("members", file.memberIds().stream().map(each -> TypedOrganisations.shown(known.known().get(each))).sorted()
                .collect(Collectors.joining("\n")));
        return standing;
    }

    private String show(NetworkId id, Form filled, Actor actor, Model model) {
        NetworkView.File file = networks.file(id, actor);
        NetworkView network = file.network();
        List<OrganisationId> ids = new ArrayList<>(file.memberIds());
        ids.add(network.association());
        file.reports().forEach(report -> ids.add(report.by()));
        OrganisationNames.Names known = names.of(ids);
        String url = NetworkWords.url(id);
        show(model, network.name(), List.of(crumb()));
        model.addAttribute("form", filled == null ? Form.empty() : filled);
        model.addAttribute("page", new NetworkPage(url, network.name(), network.aim(), facts(network, known), words.badges(network.findings()),
                network.reportBy(), network.whyReportBy(), file.memberIds().stream().map(known::full).sorted().toList(),
                file.reports().stream().map(each -> new NetworkPage.Report(each.on(), known.of(each.by()), each.text().lines().toList())).toList(),
                file.canKeep() ? url : null, over(network) != null && network.closedOn() == null,
                file.canReport() ? filled == null ? Form.empty() : filled : null,
                (String) model.getAttribute(AgreementHeaderModel.DONE)));
        return "network/network";
    }

    private List<Entry> facts(NetworkView network, OrganisationNames.Names known) {
        List<Entry> facts = new ArrayList<>();
        facts.add(Entry.of(texts.get("web.network.kind"), texts.get("web.network.kind." + network.kind())));
        facts.add(Entry.of(texts.get("web.network.association"), known.of(network.association())));
        facts.add(Entry.of(texts.get("web.network.linking-pin"), network.linkingPin() == null ? texts.get("web.network.unknown") : network.linkingPin()));
        facts.add(Entry.of(texts.get("web.network.ends-on"), network.endsOn() == null ? texts.get("web.network.unknown")
                : dates.day(network.endsOn()) + " (" + dates.relative(network.endsOn()) + ")"));
        if (network.reportEvery() != null) {
            facts.add(Entry.of(texts.get("web.network.report-every"), words.every(network.reportEvery())));
        }
        if (network.closedOn() != null) {
            facts.add(Entry.of(texts.get("web.network.closed-on"), dates.day(network.closedOn())));
        }
        return facts;
    }

    /** The registrar chooses; an association keeps its own. */
    private List<Choice> associations(Actor actor) {
        return organisations.search(new OrganisationSearch(null, null, OrganisationKind.ASSOCIATION, false, OrganisationSearch.Sort.NAME, false, 0,
                        MOST_ASSOCIATIONS), dates.today()).organisations().stream()
                .filter(each -> actor.has(Role.REGISTRAR) || actor.belongsTo(each.id()))
                .map(each -> Choice.of(each.id().value(), each.label())).toList();
    }

    private Choice kind(NetworkKind kind) {
        return Choice.of(kind.name(), texts.get("web.network.kind." + kind));
    }

    private Crumb crumb() {
        return new Crumb(texts.get("web.network.list"), NetworkWords.LIST);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static void show(Model model, String title, List<Crumb> crumbs) {
        model.addAttribute("title", title);
        model.addAttribute("crumbs", crumbs);
    }
}
