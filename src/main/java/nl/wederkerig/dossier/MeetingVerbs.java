package nl.wederkerig.dossier;

import static nl.wederkerig.shared.Role.NEGOTIATOR;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wederkerig.meeting.Attendee;
import nl.wederkerig.meeting.MeetingId;
import nl.wederkerig.meeting.MeetingKind;
import nl.wederkerig.meeting.NewConclusion;
import nl.wederkerig.meeting.NewPoint;
import nl.wederkerig.meeting.NoteView;
import nl.wederkerig.meeting.PlanMeeting;
import nl.wederkerig.meeting.PointView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;

/** The verbs about meetings on the agreement of the file; each names one by the key with which the file planned it. */
final class MeetingVerbs {

    private MeetingVerbs() {}

    /** Does something in the meeting. */
    private interface InMeeting {
        void perform(UseCases use, MeetingId meeting, AgreementId agreement, Actor actor);
    }

    static Map<String, Verb> all() {
        Map<String, Verb> verbs = new LinkedHashMap<>();
        Stream.of(verb("plan-meeting", MeetingVerbs::plan),
                verb("name-delegation", MeetingVerbs::nameDelegation),
                verb("put-on-agenda", MeetingVerbs::putOnAgenda),
                verb("record-conclusion", MeetingVerbs::recordConclusion),
                verb("cancel-meeting", fields -> (use, meeting, agreement, actor) -> use.meetings().cancel(meeting, actor)),
                verb("close-meeting", fields -> (use, meeting, agreement, actor) -> use.conclusions().close(meeting, actor)),
                verb("confirm-conclusion", MeetingVerbs::confirm),
                verb("read-conclusion-otherwise", MeetingVerbs::readOtherwise),
                verb("write-note", MeetingVerbs::writeNote),
                verb("report-back", MeetingVerbs::reportBack)).forEach(verb -> verbs.put(verb.name(), verb));
        return verbs;
    }

    private static Verb verb(String name, Function<Fields, InMeeting> read) {
        return new Verb(name, NEGOTIATOR, fields -> {
            String key = fields.text("meeting");
            InMeeting act = read.apply(fields);
            return (use, agreement, actor) -> act.perform(use, MeetingId.inDossier(agreement, key), agreement, actor);
        });
    }

    /** The agreement is the first point of its agenda. */
    private static InMeeting plan(Fields fields) {
        MeetingKind kind = fields.oneOf("kind", MeetingKind.class);
        String title = fields.text("title");
        LocalDate day = fields.day("meetingOn");
        String place = fields.optionalText("place");
        List<OrganisationId> invited = fields.organisations("with");
        return (use, meeting, agreement, actor) -> {
            use.meetings().planAs(meeting, new PlanMeeting(kind, title, day, null, place, invited, null, 1), actor);
            use.meetings().putOnAgenda(meeting, List.of(new NewPoint(title, agreement, null, null)), actor);
        };
    }

    /** A person a text: the name, and after a comma what the person is. */
    private static InMeeting nameDelegation(Fields fields) {
        List<Attendee> people = fields.texts("people").stream().map(each -> each.strip().split("\\s*,\\s*", 2))
                .map(parts -> new Attendee(parts[0], parts.length == 1 ? null : parts[1])).toList();
        return (use, meeting, agreement, actor) -> use.meetings().nameDelegation(meeting, people, actor);
    }

    private static InMeeting putOnAgenda(Fields fields) {
        String title = fields.text("title");
        String commitment = fields.optionalText("commitment");
        String dispute = fields.optionalText("dispute");
        return (use, meeting, agreement, actor) ->
                use.meetings().putOnAgenda(meeting, List.of(new NewPoint(title, agreement, commitment, dispute)), actor);
    }

    /** On the first point about the agreement. */
    private static InMeeting recordConclusion(Fields fields) {
        String text = fields.text("text");
        OrganisationId obligor = fields.organisation("obligor");
        LocalDate due = fields.day("due");
        return (use, meeting, agreement, actor) -> {
            UUID point = use.meetings().get(meeting, actor).points().stream().filter(each -> agreement.equals(each.agreement()))
                    .map(PointView::id).findFirst().orElse(null);
            use.conclusions().record(meeting, new NewConclusion(point, text, obligor, due), actor);
        };
    }

    private static InMeeting confirm(Fields fields) {
        Integer number = fields.number("number");
        return (use, meeting, agreement, actor) -> use.conclusions().confirm(meeting, number, actor);
    }

    private static InMeeting readOtherwise(Fields fields) {
        Integer number = fields.number("number");
        String text = fields.text("text");
        return (use, meeting, agreement, actor) -> use.conclusions().readOtherwise(meeting, number, text, actor);
    }

    /** In the place of what {@code by} wrote before. */
    private static InMeeting writeNote(Fields fields) {
        String text = fields.text("text");
        return (use, meeting, agreement, actor) ->
                use.notes().write(meeting, text, use.notes().of(meeting, actor).map(NoteView::revision).orElse(0), actor);
    }

    private static InMeeting reportBack(Fields fields) {
        String text = fields.text("text");
        return (use, meeting, agreement, actor) -> use.reporting().report(meeting, text, actor);
    }
}
