package nl.wederkerig.web.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.wederkerig.meeting.MeetingAct;
import nl.wederkerig.meeting.MeetingStatus;
import nl.wederkerig.meeting.MeetingView;
import nl.wederkerig.meeting.NoteView;
import nl.wederkerig.meeting.OwnNotes;
import nl.wederkerig.meeting.PointView;
import nl.wederkerig.meeting.Reporting;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.component.Crumb;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Makes the page of a meeting, and what stands above its acts. */
@Component
class MeetingModel {

    private final ConclusionsModel conclusions;
    private final Reporting reporting;
    private final OwnNotes notes;
    private final MeetingWords words;

    MeetingModel(ConclusionsModel conclusions, Reporting reporting, OwnNotes notes, MeetingWords words) {
        this.conclusions = conclusions;
        this.reporting = reporting;
        this.notes = notes;
        this.words = words;
    }

    void fill(MeetingView meeting, Actor actor, String done, Model model) {
        model.addAttribute("title", meeting.title());
        model.addAttribute("crumbs", List.of(new Crumb(words.get("list"), MeetingPages.PATH)));
        ConclusionsView concluded = conclusions.of(meeting, actor);
        model.addAttribute("page", view(meeting, concluded != null && concluded.asked() > 0, actor, done));
        model.addAttribute("conclusions", concluded);
        boolean ofTheSide = meeting.acts().contains(MeetingAct.READ_NOTE);
        model.addAttribute("note", ofTheSide ? notes.of(meeting.id(), actor).map(NoteView::text).orElse(null) : null);
        model.addAttribute("report", reporting.of(meeting.id(), actor).orElse(null));
    }

    /** @param asked whether the reader is asked to confirm something first */
    MeetingPageView view(MeetingView meeting, boolean asked, Actor actor, String done) {
        OrganisationNames.Names names = words.names(meeting.invited());
        return new MeetingPageView(MeetingPages.of(meeting.id()), meeting.title(), words.kind(meeting.kind()), meeting.day(),
                MeetingWords.clock(meeting.at()), meeting.place(), names.of(meeting.convenedBy()), names.all(meeting.invited()),
                meeting.status() == MeetingStatus.PLANNED, MeetingWords.tone(meeting.status()), words.status(meeting.status()),
                acts(meeting, asked),
                meeting.acts().contains(MeetingAct.READ_NOTE) ? MeetingPages.of(meeting.id()) + "/map" : null,
                meeting.acts().contains(MeetingAct.READ_NOTE) ? MeetingPages.of(meeting.id()) + BriefingController.SLUG : null,
                meeting.points().stream().map(point -> point(meeting, point, actor, names)).toList(),
                delegations(meeting, names), series(meeting), done);
    }

    /** The first is what is done next, unless something is asked that comes before. */
    private List<MeetingPageView.Act> acts(MeetingView meeting, boolean asked) {
        List<MeetingPageView.Act> acts = new ArrayList<>();
        for (MeetingActPage page : MeetingActPage.offered(meeting)) {
            if (page == MeetingActPage.PUT_ON_AGENDA) {
                acts.add(new MeetingPageView.Act(words.get("proposals"), MeetingPages.of(meeting.id()) + "/voorstel", acts.isEmpty(), false));
            }
            boolean first = acts.isEmpty() && !asked && page != MeetingActPage.WRITE_NOTE;
            acts.add(new MeetingPageView.Act(words.get("act." + page), page.url(meeting.id()), first, page.isDrastic()));
        }
        return acts;
    }

    private MeetingPageView.Point point(MeetingView meeting, PointView point, Actor actor, OrganisationNames.Names names) {
        String dossier = point.agreement() == null ? null : "/akkoorden/" + point.agreement();
        boolean takesOff = meeting.acts().contains(MeetingAct.SET_AGENDA)
                && (actor.belongsTo(point.putBy()) || actor.belongsTo(meeting.convenedBy()));
        return new MeetingPageView.Point(point.id(), point.title(),
                dossier == null ? null : words.get("about", point.reference(), point.agreementTitle()), dossier,
                point.dispute() != null ? words.get("dispute") : point.wording(), within(point, dossier),
                names.of(point.putBy()), takesOff ? MeetingPages.of(meeting.id()) + "/agenda/" + point.id() + "/verwijderen" : null);
    }

    private static String within(PointView point, String dossier) {
        return point.dispute() != null ? dossier + "/geschillen/" + point.dispute()
                : point.wording() != null ? dossier + "/afspraken/" + point.commitment() : null;
    }

    private static List<MeetingPageView.Delegation> delegations(MeetingView meeting, OrganisationNames.Names names) {
        return meeting.invited().stream().map(party -> new MeetingPageView.Delegation(names.of(party), meeting.delegations().stream()
                .filter(each -> each.party().equals(party))
                .map(each -> new MeetingPageView.Delegate(each.name(), each.office(), each.newFace())).toList())).toList();
    }

    private List<MeetingPageView.Other> series(MeetingView meeting) {
        Stream<MeetingView.InSeries> others = meeting.series().stream().filter(each -> !each.id().equals(meeting.id()));
        return others.map(each -> new MeetingPageView.Other(MeetingPages.of(each.id()), each.day(), words.status(each.status()))).toList();
    }
}
