package nl.wederkerig.web.meeting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.meeting.MeetingId;
import nl.wederkerig.meeting.MeetingKind;
import nl.wederkerig.meeting.Meetings;
import nl.wederkerig.meeting.PlanMeeting;
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
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Planning a meeting, or a series of them. */
@Controller
class PlanController {

    private static final String PATH = MeetingPages.PATH + "/plannen";
    private static final List<String> INTERVALS = List.of("P2W", "P1M", "P3M", "P6M");
    private static final int MOST_USUAL = 100;

    private final Meetings meetings;
    private final Organisations organisations;
    private final MeetingWords words;
    private final FormFaults faults;
    private final Dates dates;

    PlanController(Meetings meetings, Organisations organisations, MeetingWords words, FormFaults faults, Dates dates) {
        this.meetings = meetings;
        this.organisations = organisations;
        this.words = words;
        this.faults = faults;
        this.dates = dates;
    }

    @GetMapping(PATH)
    String ask(HttpServletRequest request, Actor actor, Model model) {
        require(actor);
        return show(Form.of(request.getParameterMap()), actor, model);
    }

    @PostMapping(PATH)
    String plan(HttpServletRequest request, HttpServletResponse response, Actor actor, Model model, RedirectAttributes after) {
        require(actor);
        return faults.submit(Form.of(request.getParameterMap()), response, form -> {
            FormFields fields = new FormFields(form);
            PlanMeeting command = read(fields);
            fields.refuse();
            List<MeetingId> planned = meetings.plan(command, actor);
            after.addFlashAttribute(AgreementHeaderModel.DONE,
                    planned.size() == 1 ? words.get("planned") : words.get("planned.series", planned.size()));
            return MeetingPages.of(planned.get(0));
        }, form -> show(form, actor, model));
    }

    /** For who plans no meetings there is no such page. */
    private void require(Actor actor) {
        if (!meetings.plans(actor)) {
            throw new NotFound("meetings", "to plan");
        }
    }

    private PlanMeeting read(FormFields fields) {
        String every = fields.text("every");
        TermLength interval = every != null && INTERVALS.contains(every) ? TermLength.parse(every) : null;
        Integer times = fields.number("times");
        return new PlanMeeting(fields.chosen("kind", MeetingKind.class), fields.text("title"), fields.day("day"),
                MeetingFields.time(fields, "at"), fields.text("place"), invited(fields), interval,
                interval == null || times == null ? 1 : times);
    }

    private List<OrganisationId> invited(FormFields fields) {
        List<OrganisationId> invited = new ArrayList<>(fields.form().values("invited").stream()
                .filter(each -> !each.isBlank()).map(OrganisationId::new).toList());
        String others = fields.text("others");
        for (String typed : others == null ? new String[0] : others.split("\n")) {
            List<OrganisationView> called = typed.isBlank() ? List.of() : organisations.called(typed.strip(), dates.today());
            if (called.size() == 1) {
                invited.add(called.get(0).id());
            } else if (!typed.isBlank()) {
                fields.wrong("others", called.isEmpty() ? "meeting.unknown-organisation" : "meeting.several-called-so", typed.strip());
            }
        }
        return invited;
    }

    private String show(Form form, Actor actor, Model model) {
        model.addAttribute("title", words.get("plan"));
        model.addAttribute("crumbs", List.of(new Crumb(words.get("list"), MeetingPages.PATH)));
        model.addAttribute("page", new PlanView(form, words.kinds(), usual(actor), INTERVALS.stream()
                .map(every -> Choice.of(every, words.get("every." + every))).toList()));
        return "meeting/plan";
    }

    /** Associations and ministries, without the own organisation, which comes anyway. */
    private List<Choice> usual(Actor actor) {
        return Stream.of(OrganisationKind.ASSOCIATION, OrganisationKind.MINISTRY)
                .flatMap(kind -> organisations.search(new OrganisationSearch(null, null, kind, false, OrganisationSearch.Sort.NAME, false, 0,
                        MOST_USUAL), dates.today()).organisations().stream())
                .filter(each -> !actor.belongsTo(each.id()))
                .map(each -> Choice.of(each.id().value(), words.get("party", each.label(), each.name()))).toList();
    }
}
