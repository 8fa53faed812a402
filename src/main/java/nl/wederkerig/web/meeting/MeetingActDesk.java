package nl.wederkerig.web.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.meeting.Attendee;
import nl.wederkerig.meeting.Conclusions;
import nl.wederkerig.meeting.MeetingId;
import nl.wederkerig.meeting.MeetingView;
import nl.wederkerig.meeting.Meetings;
import nl.wederkerig.meeting.NewConclusion;
import nl.wederkerig.meeting.NewPoint;
import nl.wederkerig.meeting.OwnNotes;
import nl.wederkerig.meeting.Reporting;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.component.Form;
import org.springframework.stereotype.Component;

/** Does what a form asks, by the use case that does it. */
@Component
class MeetingActDesk {

    private final Meetings meetings;
    private final OwnNotes notes;
    private final Conclusions conclusions;
    private final Reporting reporting;
    private final InvitedParties parties;
    private final Agreements agreements;

    MeetingActDesk(Meetings meetings, OwnNotes notes, Conclusions conclusions, Reporting reporting, InvitedParties parties,
            Agreements agreements) {
        this.parties = parties;
        this.meetings = meetings;
        this.conclusions = conclusions;
        this.reporting = reporting;
        this.notes = notes;
        this.agreements = agreements;
    }

    /** What stands there now, for the form to begin with. */
    Form standing(MeetingActPage page, MeetingView meeting, Actor actor) {
        Map<String, Object> standing = new LinkedHashMap<>();
        switch (page) {
            case MOVE -> {
                standing.put("day", meeting.day());
                standing.put("at", Objects.toString(meeting.at(), ""));
                standing.put("place", Objects.toString(meeting.place(), ""));
            }
            case NAME_DELEGATION -> standing.put("delegation", MeetingFields.typed(meeting.delegations().stream()
                    .filter(each -> actor.belongsTo(each.party())).map(each -> new Attendee(each.name(), each.office())).toList()));
            case WRITE_NOTE -> notes.of(meeting.id(), actor).ifPresent(note -> {
                standing.put("note", note.text());
                standing.put("revision", note.revision());
            });
            default -> { }
        }
        return Form.of(standing);
    }

    /** Reads what the form asks to do, and gathers what cannot be read in the fields; nothing is done before it is run. */
    Runnable read(MeetingActPage page, MeetingId meeting, FormFields fields, Actor actor) {
        return switch (page) {
            case CONCLUDE -> {
                NewConclusion conclusion = conclusion(fields);
                yield () -> conclusions.record(meeting, conclusion, actor);
            }
            case CLOSE -> () -> conclusions.close(meeting, actor);
            case REPORT -> () -> reporting.report(meeting, fields.text("report"), actor);
            case PUT_ON_AGENDA -> {
                NewPoint point = point(fields, actor);
                yield () -> meetings.putOnAgenda(meeting, List.of(point), actor);
            }
            case NAME_DELEGATION -> {
                List<Attendee> delegation = MeetingFields.delegation(fields, "delegation");
                yield () -> meetings.nameDelegation(meeting, delegation, actor);
            }
            case MOVE -> {
                LocalDate day = fields.day("day");
                LocalTime at = MeetingFields.time(fields, "at");
                yield () -> meetings.move(meeting, day, at, fields.text("place"), actor);
            }
            case WRITE_NOTE -> {
                Integer seen = fields.number("revision");
                yield () -> notes.write(meeting, fields.text("note"), seen == null ? 0 : seen, actor);
            }
            case INVITE -> {
                List<OrganisationId> more = parties.read(fields);
                yield () -> meetings.invite(meeting, more, actor);
            }
            case CANCEL -> () -> meetings.cancel(meeting, actor);
        };
    }

    private static NewConclusion conclusion(FormFields fields) {
        String point = fields.text("point");
        boolean known = point == null || point.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
        UUID on = !known ? fields.wrong("point", "form.choice") : point == null ? null : UUID.fromString(point);
        return new NewConclusion(on, fields.text("text"), fields.organisation("obligor"), fields.day("due"));
    }

    private NewPoint point(FormFields fields, Actor actor) {
        String reference = fields.text("reference");
        AgreementId agreement = reference == null ? null : agreements.byReference(reference, actor)
                .orElseGet(() -> fields.wrong("reference", "meeting.unknown-agreement", reference));
        String commitment = fields.text("commitment");
        String dispute = fields.text("dispute");
        if (reference == null && (commitment != null || dispute != null)) {
            fields.wrong("reference", "meeting.agreement-needed");
        }
        if (commitment != null && dispute != null) {
            fields.wrong("dispute", "meeting.about-one");
        }
        return new NewPoint(fields.text("title"), agreement, commitment, dispute);
    }
}
