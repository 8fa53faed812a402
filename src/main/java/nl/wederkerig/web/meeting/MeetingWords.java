package nl.wederkerig.web.meeting;

import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.meeting.MeetingKind;
import nl.wederkerig.meeting.MeetingStatus;
import nl.wederkerig.meeting.MeetingView;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Tone;
import org.springframework.stereotype.Component;

/** What meetings and their parts are called. */
@Component
class MeetingWords {

    private final Texts texts;
    private final OrganisationNames organisations;

    MeetingWords(Texts texts, OrganisationNames organisations) {
        this.texts = texts;
        this.organisations = organisations;
    }

    String get(String key, Object... words) {
        return texts.get("web.meeting." + key, words);
    }

    String kind(MeetingKind kind) {
        return get("kind." + kind);
    }

    String status(MeetingStatus status) {
        return get("status." + status);
    }

    static Tone tone(MeetingStatus status) {
        return status == MeetingStatus.HELD ? Tone.ON_COURSE : Tone.NEUTRAL;
    }

    /** "10:30"; null where no time was named. */
    static String clock(LocalTime at) {
        return at == null ? null : at.toString();
    }

    /** "vr 4 dec 2026, 10:30 uur, Den Haag". */
    String when(MeetingView meeting) {
        return Stream.of(texts.spoken().day(meeting.day()), meeting.at() == null ? null : get("at", clock(meeting.at())), meeting.place())
                .filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    OrganisationNames.Names names(Collection<OrganisationId> ids) {
        return organisations.of(ids);
    }

    List<Choice> kinds() {
        return Stream.of(MeetingKind.values()).map(kind -> new Choice(kind.name(), kind(kind), get("kind." + kind + ".hint"))).toList();
    }
}
