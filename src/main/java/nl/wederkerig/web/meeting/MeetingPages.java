package nl.wederkerig.web.meeting;

import nl.wederkerig.meeting.MeetingId;
import nl.wederkerig.shared.NotFound;

/** Where the pages of meetings are. */
final class MeetingPages {

    static final String PATH = "/overleggen";

    private MeetingPages() {}

    static String of(MeetingId meeting) {
        return PATH + "/" + meeting;
    }

    /** @throws NotFound for what is no id */
    static MeetingId id(String text) {
        try {
            return MeetingId.of(text);
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound("meeting", text);
        }
    }
}
