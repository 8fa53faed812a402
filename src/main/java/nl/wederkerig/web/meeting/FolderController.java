package nl.wederkerig.web.meeting;

import java.util.List;
import java.util.Optional;
import nl.wederkerig.meeting.MeetingAct;
import nl.wederkerig.meeting.MeetingView;
import nl.wederkerig.meeting.Meetings;
import nl.wederkerig.meeting.NoteView;
import nl.wederkerig.meeting.OwnNotes;
import nl.wederkerig.party.People;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Dates;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Agenda and own note together, to print and take along: for the own side only. */
@Controller
class FolderController {

    private final Meetings meetings;
    private final OwnNotes notes;
    private final MeetingModel pages;
    private final MeetingWords words;
    private final People people;
    private final Dates dates;

    FolderController(Meetings meetings, OwnNotes notes, MeetingModel pages, MeetingWords words, People people, Dates dates) {
        this.meetings = meetings;
        this.notes = notes;
        this.pages = pages;
        this.words = words;
        this.people = people;
        this.dates = dates;
    }

    @GetMapping(MeetingPages.PATH + "/{id:[0-9a-fA-F-]{36}}/map")
    String folder(@PathVariable String id, Actor actor, Model model) {
        MeetingView meeting = meetings.get(MeetingPages.id(id), actor);
        if (!meeting.acts().contains(MeetingAct.READ_NOTE)) {
            throw new NotFound("folder of meeting", id);
        }
        Optional<NoteView> note = notes.of(meeting.id(), actor);
        String page = MeetingPages.of(meeting.id());
        model.addAttribute("title", words.get("folder.title", meeting.title()));
        model.addAttribute("crumbs", List.of(new Crumb(words.get("list"), MeetingPages.PATH), new Crumb(meeting.title(), page)));
        model.addAttribute("page", new FolderView(pages.view(meeting, false, actor, null), words.names(List.of(actor.organisation())).of(actor.organisation()),
                note.map(NoteView::text).orElse(null), note.map(each -> people.byId(each.by()).name()).orElse(null),
                note.map(each -> dates.dayOf(each.at())).orElse(null),
                meeting.acts().contains(MeetingAct.WRITE_NOTE) ? MeetingActPage.WRITE_NOTE.url(meeting.id()) : null, dates.today()));
        return "meeting/folder";
    }
}
