package nl.wederkerig.web.network;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wederkerig.network.MinistryTables;
import nl.wederkerig.network.MinistryTables.OpenTable;
import nl.wederkerig.network.MinistryTables.TableView;
import nl.wederkerig.network.ShoppingAlert;
import nl.wederkerig.network.TableId;
import nl.wederkerig.party.Layer;
import nl.wederkerig.party.OrganisationKind;
import nl.wederkerig.party.OrganisationSearch;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.FormFaults;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.agreement.AgreementHeaderModel;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.agreement.ThemeNames;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Form;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where ministries talk with whom about what, and the alerts about it (T62 to T64). */
@Controller
class TableController {

    private static final String LIST = "/netwerken/tafels";
    private static final String NEW = LIST + "/nieuw";
    private static final String DISMISS = LIST + "/signalering";
    private static final int MOST_MINISTRIES = 50;

    private final MinistryTables tables;
    private final Organisations organisations;
    private final OrganisationNames names;
    private final TypedOrganisations typed;
    private final ThemeNames themes;
    private final FormFaults faults;
    private final Texts texts;
    private final Dates dates;

    TableController(@Lazy MinistryTables tables, Organisations organisations, OrganisationNames names, TypedOrganisations typed, ThemeNames themes,
            FormFaults faults, Texts texts, Dates dates) {
        this.tables = tables;
        this.organisations = organisations;
        this.names = names;
        this.typed = typed;
        this.themes = themes;
        this.faults = faults;
        this.texts = texts;
        this.dates = dates;
    }

    record FormView(String url, String back, Form form, List<Choice> ministries, List<Choice> themes) {}

    record CloseView(String url, String back, String table, List<String> effects) {}

    record DismissView(String url, String back, String ministry, String theme, TablesView.Alert alert, Form form) {}

    @GetMapping(LIST)
    String list(@RequestParam(name = "ministerie", defaultValue = "") String ministry, Actor actor, Model model) {
        List<TableView> all = tables.list(actor).stream().filter(each -> ministry.isEmpty()
                || each.ministry().value().equals(ministry) && (each.closedOn() == null || each.closedOn().isAfter(dates.today()))).toList();
        OrganisationId one = ministry.isEmpty() ? null : new OrganisationId(ministry);
        OrganisationNames.Names known = names.of(Stream.concat(all.stream().flatMap(TableController::named), Stream.ofNullable(one)).toList());
        show(model, texts.get("web.network.tables"), List.of());
        model.addAttribute("page", new TablesView(NetworksTab.TABLES.tabs(texts), tables.enters(actor) ? NEW : null,
                alerts(actor), all.stream().map(each -> row(each, known)).toList(), known.of(one), (String) model.getAttribute(AgreementHeaderModel.DONE)));
        return "network/tables";
    }

    private TablesView.Row row(TableView table, OrganisationNames.Names known) {
        return new TablesView.Row(table.title(), known.of(table.ministry()), themes.of(table.theme()), known.all(table.with()), table.openedOn(),
                table.closedOn(), table.canClose() ? LIST + "/" + table.id() + "/sluiten" : null);
    }

    private List<TablesView.Alert> alerts(Actor actor) {
        List<ShoppingAlert> alerts = tables.alerts(actor);
        List<OrganisationId> ids = new ArrayList<>(alerts.stream().flatMap(each -> each.tables().stream()).flatMap(TableController::named).toList());
        alerts.forEach(each -> each.dismissals().forEach(dismissal -> ids.add(dismissal.by())));
        OrganisationNames.Names known = names.of(ids);
        return alerts.stream().map(each -> alert(each, known)).toList();
    }

    private TablesView.Alert alert(ShoppingAlert alert, OrganisationNames.Names known) {
        String theme = themes.of(alert.theme());
        Stream<String> seen = alert.tables().stream().map(table -> texts.get(
                alert.unattended().contains(table) ? "web.network.alert.unattended" : "web.network.alert.attended", table.title(),
                known.all(table.with()), dates.day(table.openedOn())));
        return new TablesView.Alert(texts.get("web.network.alert", known.of(alert.ministry()), theme, alert.tables().size()), seen.toList(),
                alert.dismissals().stream().map(each -> texts.get("web.network.alert.dismissed", known.of(each.by()), dates.day(each.on()), each.reason()))
                        .toList(), alert.dismissed(), alert.ministry().value(), alert.theme());
    }

    @GetMapping(NEW)
    String ask(Actor actor, Model model) {
        return ask(Form.of(Map.of("openedOn", dates.today().toString())), actor, model);
    }

    @PostMapping(NEW)
    String open(HttpServletRequest request, HttpServletResponse response, Actor actor, Model model, RedirectAttributes after) {
        return faults.submit(Form.of(request.getParameterMap()), response, form -> {
            FormFields fields = new FormFields(form);
            OpenTable command = new OpenTable(fields.organisation("ministry"), fields.text("theme"), fields.text("title"), fields.day("openedOn"),
                    typed.read(fields, "with"));
            fields.refuse();
            tables.open(command, actor);
            after.addFlashAttribute(AgreementHeaderModel.DONE, texts.get("web.network.table.entered"));
            return LIST;
        }, form -> ask(form, actor, model));
    }

    private String ask(Form form, Actor actor, Model model) {
        if (!tables.enters(actor)) {
            throw new NotFound("new table of", actor.person());
        }
        show(model, texts.get("web.network.table.new"), List.of(new Crumb(texts.get("web.network.tables"), LIST)));
        model.addAttribute("page", new FormView(NEW, LIST, form, organisations.search(new OrganisationSearch(null, Layer.RIJK,
                        OrganisationKind.MINISTRY, false, OrganisationSearch.Sort.CODE, false, 0, MOST_MINISTRIES), dates.today()).organisations().stream()
                .map(each -> Choice.of(each.id().value(), each.label() + " – " + each.name())).toList(), themes.choicesInUse()));
        return "network/new-table";
    }

    @GetMapping(LIST + "/{id}/sluiten")
    String askToClose(@PathVariable UUID id, Actor actor, Model model) {
        TableView table = tables.list(actor).stream().filter(each -> each.id().equals(new TableId(id)) && each.canClose()).findFirst()
                .orElseThrow(() -> new NotFound("table to close", id));
        show(model, texts.get("web.network.table.close.title"), List.of(new Crumb(texts.get("web.network.tables"), LIST)));
        model.addAttribute("page", new CloseView(LIST + "/" + id + "/sluiten", LIST,
                texts.get("web.network.table.close.which", table.title(), names.of(named(table).toList()).all(named(table).toList())),
                Stream.of("closed", "for-good", "alert").map(effect -> texts.get("web.network.table.close." + effect)).toList()));
        return "network/close-table";
    }

    @PostMapping(LIST + "/{id}/sluiten")
    String close(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response, Actor actor, Model model, RedirectAttributes after) {
        return faults.submit(Form.of(request.getParameterMap()), response, form -> {
            tables.close(new TableId(id), actor);
            after.addFlashAttribute(AgreementHeaderModel.DONE, texts.get("web.network.table.closed"));
            return LIST;
        }, form -> list("", actor, model));
    }

    @GetMapping(DISMISS)
    String askDismissal(HttpServletRequest request, Actor actor, Model model) {
        return dismissal(Form.of(request.getParameterMap()), actor, model);
    }

    @PostMapping(DISMISS)
    String dismiss(HttpServletRequest request, HttpServletResponse response, Actor actor, Model model, RedirectAttributes after) {
        return faults.submit(Form.of(request.getParameterMap()), response, form -> {
            tables.dismiss(new OrganisationId(form.value("ministry")), form.value("theme"), new FormFields(form).text("reason"), actor);
            after.addFlashAttribute(AgreementHeaderModel.DONE, texts.get("web.network.alert.done"));
            return LIST;
        }, form -> dismissal(form, actor, model));
    }

    private String dismissal(Form form, Actor actor, Model model) {
        TablesView.Alert alert = alerts(actor).stream()
                .filter(each -> each.ministry().equals(form.value("ministry")) && each.theme().equals(form.value("theme"))).findFirst()
                .orElseThrow(() -> new NotFound("alert", form.value("ministry")));
        show(model, texts.get("web.network.alert.dismiss"), List.of(new Crumb(texts.get("web.network.tables"), LIST)));
        model.addAttribute("page", new DismissView(DISMISS, LIST, alert.ministry(), alert.theme(), alert, form));
        return "network/dismiss";
    }

    private static Stream<OrganisationId> named(TableView table) {
        return Stream.concat(Stream.of(table.ministry()), table.with().stream());
    }

    private static void show(Model model, String title, List<Crumb> crumbs) {
        model.addAttribute("title", title);
        model.addAttribute("crumbs", crumbs);
    }
}
