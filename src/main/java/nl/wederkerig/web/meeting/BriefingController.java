package nl.wederkerig.web.meeting;

import java.util.List;
import nl.wederkerig.meeting.MeetingAct;
import nl.wederkerig.meeting.MeetingView;
import nl.wederkerig.meeting.Meetings;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Crumb;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What is open between those who meet, to read beforehand and to take along; each party finds what it may see of it. */
@Controller
class BriefingController {

    static final String SLUG = "/stand";

    private final Meetings meetings;
    private final BriefingModel briefings;
    private final MeetingWords words;
    private final Texts texts;

    BriefingController(Meetings meetings, BriefingModel briefings, MeetingWords words, Texts texts) {
        this.texts = texts;
        this.meetings = meetings;
        this.briefings = briefings;
        this.words = words;
    }

    @GetMapping(MeetingPages.PATH + "/{id:[0-9a-fA-F-]{36}}" + SLUG)
    String briefing(@PathVariable String id, Actor actor, Model model) {
        MeetingView meeting = meetings.get(MeetingPages.id(id), actor);
        if (!meeting.acts().contains(MeetingAct.READ_NOTE)) {
            throw new NotFound("briefing of meeting", id);
        }
        BriefingView page = briefings.of(meeting, actor);
        model.addAttribute("title", texts.get("web.briefing.title", page.others()));
        model.addAttribute("crumbs", List.of(new Crumb(words.get("list"), MeetingPages.PATH), new Crumb(meeting.title(), page.url())));
        model.addAttribute("page", page);
        return "meeting/briefing";
    }
}
