package nl.wederkerig.web.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wederkerig.agreement.AgreementPage;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.meeting.ConclusionStanding;
import nl.wederkerig.meeting.ConclusionView;
import nl.wederkerig.meeting.Conclusions;
import nl.wederkerig.meeting.MeetingAct;
import nl.wederkerig.meeting.MeetingPage;
import nl.wederkerig.meeting.MeetingView;
import nl.wederkerig.meeting.PointView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Tone;
import org.springframework.stereotype.Component;

/** Makes of the conclusions of a meeting what its page shows. */
@Component
class ConclusionsModel {

    /** What not all confirmed counts for nothing: nobody makes a commitment of it. */
    private static final Set<ConclusionStanding> OPPOSED = Set.of(ConclusionStanding.READ_OTHERWISE, ConclusionStanding.NOT_CONFIRMED);

    private final Conclusions conclusions;
    private final Agreements agreements;
    private final MeetingWords words;
    private final Dates dates;

    ConclusionsModel(Conclusions conclusions, Agreements agreements, MeetingWords words, Dates dates) {
        this.conclusions = conclusions;
        this.agreements = agreements;
        this.words = words;
        this.dates = dates;
    }

    /** Null while there is nothing to show and nothing to add. */
    ConclusionsView of(MeetingView meeting, Actor actor) {
        boolean concludes = meeting.acts().contains(MeetingAct.CONCLUDE);
        List<ConclusionView> all = conclusions.of(meeting.id(), actor);
        if (all.isEmpty() && !concludes && meeting.confirmBy() == null) {
            return null;
        }
        Map<AgreementId, AgreementPage.Row> dossiers = dossiers(meeting, all, actor);
        OrganisationNames.Names names = words.names(meeting.invited());
        List<ConclusionView> open = all.stream().filter(ConclusionView::asked).filter(each -> actor.isAmong(each.silent())).toList();
        List<Integer> apart = open.stream().filter(each -> each.standing() == ConclusionStanding.READ_OTHERWISE).map(ConclusionView::number).toList();
        int asked = open.size() - apart.size();
        return new ConclusionsView(all.stream().map(each -> row(meeting, each, dossiers, names)).toList(),
                meeting.confirmBy() == null ? null : meeting.confirmBy().lastDay(),
                meeting.confirmBy() == null ? null : meeting.confirmBy().derivation(),
                (int) all.stream().filter(each -> each.standing().counts()).count(),
                asked > 1 ? MeetingPages.of(meeting.id()) + "/conclusies/bevestigen" : null, asked,
                open.size() == 1, apart, concludes);
    }

    /** Of a meeting that was held, to read only. */
    List<BriefingView.Concluded> toRead(MeetingPage.Row meeting, Actor actor) {
        OrganisationNames.Names names = words.names(meeting.invited());
        return conclusions.of(meeting.id(), actor).stream().map(each -> new BriefingView.Concluded(each.text(), each.obligor(),
                each.standing().counts(), names.of(each.obligor()), each.due(),
                tone(each.standing()), words.get("standing." + each.standing()))).toList();
    }

    private Map<AgreementId, AgreementPage.Row> dossiers(MeetingView meeting, List<ConclusionView> all, Actor actor) {
        List<AgreementId> ids = all.stream().map(ConclusionView::agreement).filter(Objects::nonNull).distinct().toList();
        return ids.isEmpty() || !meeting.acts().contains(MeetingAct.WRITE_NOTE) ? Map.of()
                : agreements.rows(ids, actor).stream().collect(Collectors.toMap(AgreementPage.Row::id, Function.identity()));
    }

    private ConclusionsView.Row row(MeetingView meeting, ConclusionView each, Map<AgreementId, AgreementPage.Row> dossiers,
            OrganisationNames.Names names) {
        String url = MeetingPages.of(meeting.id()) + "/conclusies/" + each.number();
        PointView point = point(meeting, each.point());
        AgreementPage.Row dossier = each.agreement() == null ? null : dossiers.get(each.agreement());
        return new ConclusionsView.Row(each.number(), each.text(), names.of(each.obligor()), each.due(), point == null ? null : point.title(),
                names.of(each.recordedBy()), tone(each.standing()), words.get("standing." + each.standing()),
                each.answers().stream().map(answer -> new ConclusionsView.Answer(names.of(answer.party()), answer.confirmedOn(), answer.reading(),
                        answer.readingOn())).toList(),
                each.silent().isEmpty() ? null : names.all(each.silent()), each.asked() ? url + "/bevestigen" : null,
                each.asked() ? url + "/eigen-lezing" : null, each.removable() ? url + "/terugnemen" : null,
                dossier == null || !each.draftable() || OPPOSED.contains(each.standing()) ? List.of() : drafts(url + "/overnemen", dossier, point),
                each.takenUpBy() == null ? null : words.get("taken-up", names.of(each.takenUpBy()), dates.day(each.takenUpOn())));
    }

    private List<ConclusionsView.Draft> drafts(String url, AgreementPage.Row dossier, PointView point) {
        List<ConclusionsView.Draft> drafts = new ArrayList<>();
        for (ConclusionDraft draft : ConclusionDraft.values()) {
            if (draft.isPossible(dossier.status(), point)) {
                drafts.add(new ConclusionsView.Draft(url, draft.name(), words.get("draft." + draft)));
            }
        }
        return drafts;
    }

    static PointView point(MeetingView meeting, UUID id) {
        return meeting.points().stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
    }

    private static Tone tone(ConclusionStanding standing) {
        return switch (standing) {
            case AT_THE_TABLE, ASKED -> Tone.NEUTRAL;
            case CONFIRMED -> Tone.ON_COURSE;
            case READ_OTHERWISE -> Tone.ATTENTION;
            case NOT_CONFIRMED -> Tone.LATE;
        };
    }
}
