package nl.wederkerig.api.meeting;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wederkerig.api.BadRequest;
import nl.wederkerig.meeting.MeetingAct;
import nl.wederkerig.meeting.MeetingId;
import nl.wederkerig.meeting.MeetingView;
import nl.wederkerig.meeting.Meetings;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Who is invited to a meeting besides the own organisation, for those who prepare themselves for it. */
@Component
public class OthersAtTable {

    public static final String ABOUT = "Alleen wat loopt met wie voor dit overleg is uitgenodigd";
    public static final String ONE = "met metOverleg een die daarvoor is uitgenodigd";

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

    /**
     * One of them alone; all where none is named, or the own organisation, which is there anyhow.
     *
     * @param one       may be null
     * @param parameter that named it
     * @throws BadRequest when that one is not invited
     */
    public Set<OrganisationId> of(UUID meeting, OrganisationId one, String parameter, Actor actor) {
        Set<OrganisationId> others = of(meeting, actor);
        if (one == null || actor.belongsTo(one)) {
            return others;
        }
        if (!others.contains(one)) {
            throw new BadRequest(List.of(Fault.at(parameter, "api.not-invited")));
        }
        return Set.of(one);
    }
}
