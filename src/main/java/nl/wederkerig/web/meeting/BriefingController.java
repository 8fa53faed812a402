package nl.wederkerig.web.meeting;

import java.util.List;
import nl.wederkerig.meeting.MeetingAct;
import nl.wederkerig.meeting.MeetingView;
import nl.wederkerig.meeting.Meetings;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Dates;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What is open between those who meet, to read beforehand and to take along; each party finds what it may see of it. */
@Controller
class BriefingController {

    static final String SLUG = "/stand";

    private final Meetings meetings;
    private final BriefingModel briefings;
    private final MeetingWords words;
    private final Organisations organisations;
    private final Texts texts;
    private final Dates dates;

    BriefingController(Meetings meetings, BriefingModel briefings, MeetingWords words, Organisations organisations, Texts texts, Dates dates) {
        this.organisations = organisations;
        this.texts = texts;
        this.dates = dates;
        this.meetings = meetings;
        this.briefings = briefings;
        this.words = words;
    }

    @GetMapping(MeetingPages.PATH + "/{id:[0-9a-fA-F-]{36}}" + SLUG)
    String briefing(@PathVariable String id, @RequestParam(name = BriefingModel.PARTNER, required = false) String partner, Actor actor, Model model) {
        MeetingView meeting = meetings.get(MeetingPages.id(id), actor);
        if (!meeting.acts().contains(MeetingAct.READ_NOTE)) {
            throw new NotFound("briefing of meeting", id);
        }
        BriefingView page = briefings.of(meeting, partner, actor);
        model.addAttribute("crumbs", List.of(new Crumb(words.get("list"), MeetingPages.PATH), new Crumb(meeting.title(), page.meeting().url())));
        return shown(page, model);
    }

    /** The same with one organisation, whenever they meet. @throws NotFound for who has none, or asks for the own one */
    @GetMapping("/organisaties/{id}" + SLUG)
    String with(@PathVariable OrganisationId id, Actor actor, Model model) {
        if (!BriefingModel.mayRead(id, actor)) {
            throw new NotFound("briefing with organisation", id);
        }
        OrganisationView organisation = organisations.byId(id, dates.today());
        model.addAttribute("crumbs", List.of(new Crumb(texts.get("organisations.title"), "/organisaties"),
                new Crumb(organisation.name(), "/organisaties/" + id)));
        return shown(briefings.with(id, actor), model);
    }

    private String shown(BriefingView page, Model model) {
        model.addAttribute("title", texts.get("web.briefing.title", page.others()));
        model.addAttribute("page", page);
        return "meeting/briefing";
    }
}
