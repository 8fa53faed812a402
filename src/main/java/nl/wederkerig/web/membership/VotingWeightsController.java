package nl.wederkerig.web.membership;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wederkerig.membership.VotingWeights;
import nl.wederkerig.membership.VotingWeights.Weight;
import nl.wederkerig.party.OrganisationKind;
import nl.wederkerig.party.OrganisationSearch;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.FormFaults;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.agreement.AgreementHeaderModel;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Form;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The table of weights of an association, a line a member: code and number of votes (T52). */
@Controller
class VotingWeightsController {

    private static final String PATH = "/beheer/stemgewichten";
    private static final String ASSOCIATION = "vereniging";
    private static final int MOST_ASSOCIATIONS = 50;
    private static final Pattern LINE = Pattern.compile("\\s*(\\S+?)\\s*[;,\\t]\\s*([0-9]{1,7})\\s*(?:[;,\\t].*)?");

    private final VotingWeights weights;
    private final Organisations organisations;
    private final FormFaults faults;
    private final Texts texts;
    private final Dates dates;

    VotingWeightsController(@Lazy VotingWeights weights, Organisations organisations, FormFaults faults, Texts texts, Dates dates) {
        this.weights = weights;
        this.organisations = organisations;
        this.faults = faults;
        this.texts = texts;
        this.dates = dates;
    }

    /** @param total of all votes today */
    record View(String url, String association, List<Choice> associations, int members, long total, Form form, String done) {}

    @GetMapping(PATH)
    String table(HttpServletRequest request, Actor actor, Model model) {
        return show(request.getParameter(ASSOCIATION), null, actor, model);
    }

    @PostMapping(PATH)
    String enter(HttpServletRequest request, HttpServletResponse response, Actor actor, Model model, RedirectAttributes after) {
        String association = request.getParameter(ASSOCIATION);
        return faults.submit(Form.of(request.getParameterMap()), response, form -> {
            FormFields fields = new FormFields(form);
            LocalDate from = fields.day("from");
            List<Weight> entered = read(fields);
            fields.refuse();
            weights.enter(chosen(association).id(), from, entered, actor);
            after.addFlashAttribute(AgreementHeaderModel.DONE, texts.get("web.membership.weights.done"));
            return PATH + "?" + ASSOCIATION + "=" + chosen(association).id();
        }, form -> show(association, form, actor, model));
    }

    private List<Weight> read(FormFields fields) {
        String typed = fields.text("weights");
        List<String> lines = typed == null ? List.of() : typed.lines().filter(line -> !line.isBlank()).toList();
        Map<String, OrganisationId> known = organisations.byCodes(lines.stream().map(LINE::matcher).filter(Matcher::matches)
                .map(line -> line.group(1)).collect(Collectors.toSet()), dates.today());
        List<Weight> read = new ArrayList<>();
        for (int number = 1; number <= lines.size(); number++) {
            Matcher line = LINE.matcher(lines.get(number - 1));
            if (!line.matches() || !known.containsKey(line.group(1))) {
                fields.wrong("weights", "membership.line", number);
            } else {
                read.add(new Weight(known.get(line.group(1)), Integer.parseInt(line.group(2))));
            }
        }
        return read;
    }

    private String show(String asked, Form typed, Actor actor, Model model) {
        OrganisationView association = chosen(asked);
        List<Weight> present = weights.of(association.id(), dates.today(), actor);
        Map<OrganisationId, OrganisationView> members =
                organisations.byIds(present.stream().map(Weight::member).toList(), dates.today());
        Form form = typed != null ? typed : Form.of(Map.of("from", dates.today().toString(), "weights", present.stream()
                .map(each -> members.get(each.member()).code() + ";" + each.votes() + ";" + members.get(each.member()).shortName())
                .collect(Collectors.joining("\n"))));
        model.addAttribute("title", texts.get("web.membership.weights"));
        model.addAttribute("crumbs", List.of(new Crumb(texts.get("web.nav.administration"), "/beheer")));
        model.addAttribute("page", new View(PATH, association.id().value(),
                associations().stream().map(each -> Choice.of(each.id().value(), each.label())).toList(), present.size(),
                present.stream().mapToLong(Weight::votes).sum(), form, (String) model.getAttribute(AgreementHeaderModel.DONE)));
        return "membership/weights";
    }

    private OrganisationView chosen(String asked) {
        List<OrganisationView> known = associations();
        return known.stream().filter(each -> asked == null || asked.isBlank() || each.id().value().equals(asked)).findFirst()
                .orElseThrow(() -> new NotFound("association", asked));
    }

    /** Those that can be party: VNG first, which has the most members. */
    private List<OrganisationView> associations() {
        Set<String> first = Set.of("VNG");
        return organisations.search(new OrganisationSearch(null, null, OrganisationKind.ASSOCIATION, false, OrganisationSearch.Sort.NAME, false, 0,
                        MOST_ASSOCIATIONS), dates.today()).organisations().stream()
                .sorted(Comparator.comparing(each -> !first.contains(each.code()))).toList();
    }
}
