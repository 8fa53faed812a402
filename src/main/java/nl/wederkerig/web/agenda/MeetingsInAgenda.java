package nl.wederkerig.web.agenda;

import biweekly.component.VEvent;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.wederkerig.meeting.MeetingDays;
import nl.wederkerig.meeting.MeetingDays.MeetingDay;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Meetings of the reader's organisation among the dates of dossiers: in a month, in the list, and in calendars (T86). */
@Component
class MeetingsInAgenda {

    private final MeetingDays days;
    private final MessageSource messages;

    MeetingsInAgenda(@Lazy MeetingDays days, MessageSource messages) {
        this.days = days;
        this.messages = messages;
    }

    /** @param what kind of meeting, or what is to be done after one. @param at "10:30"; null where none was named. @param todo whether it is to be done */
    record Row(LocalDate day, String at, String what, String title, String place, String url, boolean todo) {}

    /** In order. @param from inclusive. @param to inclusive */
    List<Row> between(LocalDate from, LocalDate to, Actor actor) {
        return days.between(from, to, actor).stream().map(each -> new Row(each.day(), each.at() == null ? null : each.at().toString(),
                what(each, LocaleContextHolder.getLocale()), each.title(), each.place(), url(each), each.todo() != null)).toList();
    }

    /** Those from a day on, for a calendar of the owner's own. @param root of the addresses of pages */
    List<VEvent> events(LocalDate from, Actor owner, String root, Locale locale) {
        return days.followed(from, owner).stream().map(each -> event(each, root, locale)).toList();
    }

    private VEvent event(MeetingDay meeting, String root, Locale locale) {
        VEvent event = new VEvent();
        String name = meeting.id() + (meeting.todo() == null ? "" : ":" + meeting.todo());
        event.setUid(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + "@wederkerig");
        event.setDateTimeStamp(Date.from(meeting.changedAt()));
        event.setLastModified(Date.from(meeting.changedAt()));
        event.setSequence(meeting.revision());
        if (meeting.at() == null) {
            event.setDateStart(allDay(meeting.day()));
            event.setDateEnd(allDay(meeting.day().plusDays(1)));
        } else {
            event.setDateStart(new ICalDate(Date.from(meeting.day().atTime(meeting.at()).atZone(EffectiveTime.ZONE).toInstant()), true));
        }
        event.setTransparency(meeting.todo() != null);
        event.setStatus(meeting.cancelled() ? Status.cancelled() : Status.confirmed());
        event.setSummary(what(meeting, locale) + " · " + meeting.title());
        if (meeting.place() != null) {
            event.setLocation(meeting.place());
        }
        event.setUrl(root + url(meeting));
        return event;
    }

    private String what(MeetingDay meeting, Locale locale) {
        String code = meeting.todo() == null ? "web.meeting.kind." + meeting.kind() : "web.meeting.task." + meeting.todo();
        return messages.getMessage(code, null, locale);
    }

    private static String url(MeetingDay meeting) {
        return "/overleggen/" + meeting.id();
    }

    private static ICalDate allDay(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
