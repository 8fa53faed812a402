package nl.wederkerig.web.meeting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.meeting.MeetingId;
import nl.wederkerig.meeting.MeetingView;
import nl.wederkerig.meeting.Meetings;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.RuleBroken;
import nl.wederkerig.web.FormFaults;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.agreement.AgreementHeaderModel;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.component.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One meeting, and everything that a party does with it: asked on a page of its own, done when it is sent. */
@Controller
class MeetingController {

    private static final String ONE = MeetingPages.PATH + "/{id:[0-9a-fA-F-]{36}}";
    private static final String ACT = ONE + "/{slug:[a-z-]+}";
    static final String REFUSED = "refused";

    private final Meetings meetings;
    private final MeetingModel pages;
    private final MeetingActDesk desk;
    private final InvitedParties parties;
    private final MeetingWords words;
    private final FormFaults faults;
    private final Wording wording;

    MeetingController(Meetings meetings, MeetingModel pages, MeetingActDesk desk, InvitedParties parties, MeetingWords words, FormFaults faults,
            Wording wording) {
        this.parties = parties;
        this.meetings = meetings;
        this.pages = pages;
        this.desk = desk;
        this.words = words;
        this.faults = faults;
        this.wording = wording;
    }

    @GetMapping(ONE)
    String meeting(@PathVariable String id, Actor actor, Model model) {
        pages.fill(meetings.get(MeetingPages.id(id), actor), actor, (String) model.getAttribute(AgreementHeaderModel.DONE), model);
        return "meeting/meeting";
    }

    @GetMapping(ACT)
    String ask(@PathVariable String id, @PathVariable String slug, HttpServletRequest request, Actor actor, Model model) {
        MeetingActPage page = page(slug);
        MeetingView meeting = meetings.get(MeetingPages.id(id), actor);
        if (!page.isOffered(meeting)) {
            throw new NotFound("act", slug);
        }
        Form typed = Form.of(request.getParameterMap());
        boolean given = typed.values().keySet().stream().anyMatch(name -> !name.equals("taal"));
        return show(page, meeting, given ? typed : desk.standing(page, meeting, actor), model);
    }

    @PostMapping(ACT)
    String act(@PathVariable String id, @PathVariable String slug, HttpServletRequest request, HttpServletResponse response, Actor actor,
            Model model, RedirectAttributes after) {
        MeetingActPage page = page(slug);
        MeetingId meeting = MeetingPages.id(id);
        return faults.submit(Form.of(request.getParameterMap()), response, form -> {
            FormFields fields = new FormFields(form);
            Runnable asked = desk.read(page, meeting, fields, actor);
            fields.refuse();
            asked.run();
            after.addFlashAttribute(AgreementHeaderModel.DONE, words.get("done." + page));
            return MeetingPages.of(meeting);
        }, form -> show(page, meetings.get(meeting, actor), form, model));
    }

    @PostMapping(ONE + "/agenda/{point}/verwijderen")
    String takeOff(@PathVariable String id, @PathVariable UUID point, Actor actor, RedirectAttributes after) {
        MeetingId meeting = MeetingPages.id(id);
        try {
            meetings.takeOffAgenda(meeting, point, actor);
            after.addFlashAttribute(AgreementHeaderModel.DONE, words.get("taken-off"));
        } catch (RuleBroken broken) {
            after.addFlashAttribute(REFUSED, wording.reason(broken.reason()));
        }
        return "redirect:" + MeetingPages.of(meeting);
    }

    private String show(MeetingActPage page, MeetingView meeting, Form form, Model model) {
        String back = MeetingPages.of(meeting.id());
        var names = words.names(meeting.invited());
        String title = words.get(page == MeetingActPage.MOVE || page == MeetingActPage.CANCEL ? "page." + page : "act." + page);
        model.addAttribute("title", title);
        model.addAttribute("crumbs", List.of(new Crumb(words.get("list"), MeetingPages.PATH), new Crumb(meeting.title(), back)));
        model.addAttribute("page", new MeetingActView(page.url(meeting.id()), back, meeting.title(), title,
                words.get("explain." + page, words.when(meeting), names.all(meeting.invited())), words.get("button." + page), page.fields(),
                page.isDrastic(), form,
                meeting.invited().stream().map(party -> Choice.of(party.value(), names.of(party))).toList(),
                meeting.points().stream().map(point -> Choice.of(point.id().toString(), point.title())).toList(),
                page == MeetingActPage.INVITE ? parties.usual(meeting.invited()) : List.of()));
        return "meeting/act";
    }

    private static MeetingActPage page(String slug) {
        return MeetingActPage.at(slug).orElseThrow(() -> new NotFound("act", slug));
    }
}
