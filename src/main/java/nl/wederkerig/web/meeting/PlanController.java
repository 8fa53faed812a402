package nl.wederkerig.web.meeting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.meeting.MeetingId;
import nl.wederkerig.meeting.MeetingKind;
import nl.wederkerig.meeting.Meetings;
import nl.wederkerig.meeting.PlanMeeting;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.web.FormFaults;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.agreement.AgreementHeaderModel;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Crumb;
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

    private final Meetings meetings;
    private final InvitedParties parties;
    private final MeetingWords words;
    private final FormFaults faults;

    PlanController(Meetings meetings, InvitedParties parties, MeetingWords words, FormFaults faults) {
        this.meetings = meetings;
        this.parties = parties;
        this.words = words;
        this.faults = faults;
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
                MeetingFields.time(fields, "at"), fields.text("place"), parties.read(fields), interval,
                interval == null || times == null ? 1 : times);
    }

    private String show(Form form, Actor actor, Model model) {
        model.addAttribute("title", words.get("plan"));
        model.addAttribute("crumbs", List.of(new Crumb(words.get("list"), MeetingPages.PATH)));
        model.addAttribute("page", new PlanView(form, words.kinds(), parties.usual(List.of(actor.organisation())), INTERVALS.stream()
                .map(every -> Choice.of(every, words.get("every." + every))).toList()));
        return "meeting/plan";
    }
}
