package nl.wederkerig.api.meeting;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wederkerig.meeting.MeetingAct;
import nl.wederkerig.meeting.MeetingId;
import nl.wederkerig.meeting.MeetingView;
import nl.wederkerig.meeting.Meetings;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Who is invited to a meeting besides the own organisation, for those who prepare themselves for it. */
@Component
public class OthersAtTable {

    public static final String ABOUT = "Alleen wat loopt met wie voor dit overleg is uitgenodigd";

    private final Meetings meetings;

    OthersAtTable(Meetings meetings) {
        this.meetings = meetings;
    }

    /** One at least. @throws NotFound for who does not prepare for it */
    public Set<OrganisationId> of(UUID meeting, Actor actor) {
        MeetingView found = meetings.get(new MeetingId(meeting), actor);
        Set<OrganisationId> others = found.invited().stream().filter(party -> !actor.belongsTo(party)).collect(Collectors.toSet());
        if (others.isEmpty() || !found.acts().contains(MeetingAct.READ_NOTE)) {
            throw new NotFound("briefing of meeting", meeting);
        }
        return others;
    }
}
