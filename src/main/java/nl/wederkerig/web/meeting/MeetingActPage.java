package nl.wederkerig.web.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wederkerig.meeting.MeetingAct;
import nl.wederkerig.meeting.MeetingId;
import nl.wederkerig.meeting.MeetingView;

/** The page on which something is done with a meeting; in the order in which they are offered. */
enum MeetingActPage {
    CONCLUDE(MeetingAct.CONCLUDE, "conclusie", "conclusion"),
    CLOSE(MeetingAct.CLOSE, "sluiten", "none"),
    REPORT(MeetingAct.REPORT, "terugkoppelen", "report"),
    PUT_ON_AGENDA(MeetingAct.SET_AGENDA, "agendapunt", "point"),
    NAME_DELEGATION(MeetingAct.NAME_DELEGATION, "delegatie", "delegation"),
    WRITE_NOTE(MeetingAct.WRITE_NOTE, "annotatie", "note"),
    MOVE(MeetingAct.MOVE, "verzetten", "move"),
    INVITE(MeetingAct.INVITE, "uitnodigen", "invite"),
    CANCEL(MeetingAct.CANCEL, "afgelasten", "none");

    private final MeetingAct act;
    private final String slug;
    private final String fields;

    MeetingActPage(MeetingAct act, String slug, String fields) {
        this.act = act;
        this.slug = slug;
        this.fields = fields;
    }

    static Optional<MeetingActPage> at(String slug) {
        return Stream.of(values()).filter(page -> page.slug.equals(slug)).findFirst();
    }

    /** Those that the one who looks can do now. */
    static List<MeetingActPage> offered(MeetingView meeting) {
        return Stream.of(values()).filter(page -> page.isOffered(meeting)).toList();
    }

    boolean isOffered(MeetingView meeting) {
        return meeting.acts().contains(act);
    }

    String url(MeetingId meeting) {
        return MeetingPages.of(meeting) + "/" + slug;
    }

    /** Name of the fragment with what is asked. */
    String fields() {
        return fields;
    }

    /** Whether it gives something up; never the first thing to do. */
    boolean isDrastic() {
        return this == CANCEL;
    }
}
