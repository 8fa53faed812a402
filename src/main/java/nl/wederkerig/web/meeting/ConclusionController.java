package nl.wederkerig.web.meeting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import nl.wederkerig.meeting.ConclusionView;
import nl.wederkerig.meeting.Conclusions;
import nl.wederkerig.meeting.MeetingId;
import nl.wederkerig.meeting.MeetingView;
import nl.wederkerig.meeting.Meetings;
import nl.wederkerig.meeting.PointView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.RuleBroken;
import nl.wederkerig.web.FormFaults;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.agreement.AgreementHeaderModel;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.component.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One conclusion: confirmed, read otherwise, taken back, or made something of in the dossier. */
@Controller
class ConclusionController {

    private static final String ALL = MeetingPages.PATH + "/{id:[0-9a-fA-F-]{36}}/conclusies";
    private static final String ONE = ALL + "/{number:[0-9]{1,6}}";

    private final Meetings meetings;
    private final Conclusions conclusions;
    private final MeetingWords words;
    private final FormFaults faults;
    private final Wording wording;

    ConclusionController(Meetings meetings, Conclusions conclusions, MeetingWords words, FormFaults faults, Wording wording) {
        this.meetings = meetings;
        this.conclusions = conclusions;
        this.words = words;
        this.faults = faults;
        this.wording = wording;
    }

    @PostMapping(ONE + "/bevestigen")
    String confirm(@PathVariable String id, @PathVariable int number, Actor actor, RedirectAttributes after) {
        return does(MeetingPages.id(id), after, meeting -> {
            conclusions.confirm(meeting, number, actor);
            return words.get("confirmed", number);
        });
    }

    @PostMapping(ALL + "/bevestigen")
    String confirmAll(@PathVariable String id, Actor actor, RedirectAttributes after) {
        return does(MeetingPages.id(id), after, meeting -> words.get("confirmed-all", conclusions.confirmAll(meeting, actor)));
    }

    @PostMapping(ONE + "/terugnemen")
    String takeBack(@PathVariable String id, @PathVariable int number, Actor actor, RedirectAttributes after) {
        return does(MeetingPages.id(id), after, meeting -> {
            conclusions.takeBack(meeting, number, actor);
            return words.get("taken-back", number);
        });
    }

    /** Notes that something is made of it, and opens the form in the dossier. */
    @PostMapping(ONE + "/overnemen")
    String takeUp(@PathVariable String id, @PathVariable int number, @RequestParam("als") ConclusionDraft draft, Actor actor,
            RedirectAttributes after) {
        MeetingView meeting = meetings.get(MeetingPages.id(id), actor);
        ConclusionView conclusion = found(meeting.id(), number, actor);
        PointView point = ConclusionsModel.point(meeting, conclusion.point());
        if (conclusion.agreement() == null || point == null || draft == ConclusionDraft.NEW_DATE && point.commitment() == null
                || draft == ConclusionDraft.CONSULTATION && point.dispute() == null) {
            throw new NotFound("draft of conclusion", number);
        }
        try {
            conclusions.takeUp(meeting.id(), number, actor);
        } catch (RuleBroken broken) {
            return refused(meeting.id(), broken, after);
        }
        return "redirect:" + draft.url(conclusion, point, beneficiaries(conclusion, actor));
    }

    /** Of what others do, who recorded it and who makes the draft; of what they do themselves the other one, as far as known. */
    private static List<OrganisationId> beneficiaries(ConclusionView conclusion, Actor actor) {
        return Stream.of(conclusion.recordedBy(), actor.organisation()).filter(each -> !each.equals(conclusion.obligor())).distinct().toList();
    }

    @GetMapping(ONE + "/eigen-lezing")
    String ask(@PathVariable String id, @PathVariable int number, HttpServletRequest request, Actor actor, Model model) {
        MeetingView meeting = meetings.get(MeetingPages.id(id), actor);
        return show(meeting, number, Form.of(request.getParameterMap()), actor, model);
    }

    @PostMapping(ONE + "/eigen-lezing")
    String readOtherwise(@PathVariable String id, @PathVariable int number, HttpServletRequest request, HttpServletResponse response,
            Actor actor, Model model, RedirectAttributes after) {
        MeetingId meeting = MeetingPages.id(id);
        return faults.submit(Form.of(request.getParameterMap()), response, form -> {
            conclusions.readOtherwise(meeting, number, new FormFields(form).text("reading"), actor);
            after.addFlashAttribute(AgreementHeaderModel.DONE, words.get("read-otherwise", number));
            return MeetingPages.of(meeting);
        }, form -> show(meetings.get(meeting, actor), number, form, actor, model));
    }

    private String show(MeetingView meeting, int number, Form form, Actor actor, Model model) {
        ConclusionView conclusion = found(meeting.id(), number, actor);
        if (!conclusion.asked() && form.faults().isEmpty()) {
            throw new NotFound("reading of conclusion", number);
        }
        String back = MeetingPages.of(meeting.id());
        model.addAttribute("title", words.get("otherwise", number));
        model.addAttribute("crumbs", List.of(new Crumb(words.get("list"), MeetingPages.PATH), new Crumb(meeting.title(), back)));
        model.addAttribute("page", new ReadingView(back + "/conclusies/" + number + "/eigen-lezing", back, meeting.title(), number,
                conclusion.text(), words.names(meeting.invited()).of(conclusion.obligor()), conclusion.due(), form));
        return "meeting/reading";
    }

    private ConclusionView found(MeetingId meeting, int number, Actor actor) {
        return conclusions.of(meeting, actor).stream().filter(each -> each.number() == number).findFirst()
                .orElseThrow(() -> new NotFound("conclusion", number));
    }

    private interface Act {
        /** Says what was done. */
        String on(MeetingId meeting);
    }

    private String does(MeetingId meeting, RedirectAttributes after, Act act) {
        try {
            after.addFlashAttribute(AgreementHeaderModel.DONE, act.on(meeting));
        } catch (RuleBroken broken) {
            return refused(meeting, broken, after);
        }
        return "redirect:" + MeetingPages.of(meeting);
    }

    private String refused(MeetingId meeting, RuleBroken broken, RedirectAttributes after) {
        after.addFlashAttribute(MeetingController.REFUSED, wording.reason(broken.reason()));
        return "redirect:" + MeetingPages.of(meeting);
    }
}
