package nl.wederkerig.web.agenda;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.wederkerig.calendar.Derivation;
import nl.wederkerig.calendar.LegalZone;
import nl.wederkerig.calendar.SpokenDate;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.deadline.Deadline;
import nl.wederkerig.deadline.DeadlineKey;
import nl.wederkerig.deadline.DeadlineReasons;
import nl.wederkerig.overview.Agenda;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.web.agreement.OrganisationNames;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes what somebody's organisation has to do and waits for as all-day entries. A deadline keeps its UID for ever and counts its
 * changes, so that a calendar moves the entry it has; one that is done stays as cancelled for ninety days.
 */
@Component
class CalendarFeed {

    private static final TermLength KEPT = TermLength.days(90);
    private static final Duration REFRESHED = Duration.builder().hours(6).build();

    private final Agenda agenda;
    private final MeetingsInAgenda meetings;
    private final DeadlineReasons reasons;
    private final OrganisationNames organisations;
    private final MessageSource messages;
    private final EffectiveTime time;

    CalendarFeed(Agenda agenda, MeetingsInAgenda meetings, DeadlineReasons reasons, OrganisationNames organisations, MessageSource messages, EffectiveTime time) {
        this.agenda = agenda;
        this.meetings = meetings;
        this.reasons = reasons;
        this.organisations = organisations;
        this.messages = messages;
        this.time = time;
    }

    /** @param root of the addresses of pages, without a slash at its end */
    String of(Actor owner, String root, Locale locale) {
        List<Agenda.Followed> followed = agenda.followed(LegalZone.startOf(KEPT.before(time.today())), owner);
        List<Deadline> deadlines = followed.stream().map(each -> each.entry().live().deadline()).toList();
        Map<DeadlineKey, Derivation> why = reasons.of(deadlines);
        OrganisationNames.Names names = organisations.of(deadlines.stream().flatMap(each -> each.holders().stream()).toList());
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Wederkerig//Agenda//" + locale.getLanguage().toUpperCase(Locale.ROOT));
        calendar.setRefreshInterval(REFRESHED);
        calendar.setExperimentalProperty("X-PUBLISHED-TTL", REFRESHED.toString());
        calendar.setExperimentalProperty("X-WR-CALNAME", text(locale, "calendar"));
        calendar.setExperimentalProperty("X-WR-TIMEZONE", EffectiveTime.ZONE.getId());
        followed.forEach(each -> calendar.addEvent(event(each, names, why, owner, root, locale)));
        meetings.events(KEPT.before(time.today()), owner, root, locale).forEach(calendar::addEvent);
        return Biweekly.write(calendar).go();
    }

    private VEvent event(Agenda.Followed followed, OrganisationNames.Names names, Map<DeadlineKey, Derivation> why, Actor owner,
            String root, Locale locale) {
        Agenda.Entry entry = followed.entry();
        Deadline deadline = entry.live().deadline();
        VEvent event = new VEvent();
        event.setUid(uid(deadline));
        event.setDateTimeStamp(Date.from(followed.changedAt()));
        event.setLastModified(Date.from(followed.changedAt()));
        event.setSequence(followed.revision());
        event.setDateStart(allDay(deadline.lastDay()));
        event.setDateEnd(allDay(deadline.lastDay().plusDays(1)));
        event.setTransparency(true);
        event.setStatus(followed.closed() ? Status.cancelled() : Status.confirmed());
        event.setSummary(summary(entry, names, owner, locale));
        event.setDescription(description(followed, names, why.get(new DeadlineKey(deadline.agreement(), deadline.key())), locale));
        event.setUrl(root + AgendaRows.url(entry, owner));
        return event;
    }

    private String summary(Agenda.Entry entry, OrganisationNames.Names names, Actor owner, Locale locale) {
        Deadline deadline = entry.live().deadline();
        String what = messages.getMessage(AgendaRows.label(entry), null, locale) + " · "
                + Objects.requireNonNullElse(entry.about(), entry.title());
        boolean own = deadline.holders().isEmpty() || AgendaRows.isOwn(entry, owner);
        String who = own ? what : names.all(deadline.holders()) + ": " + what;
        return entry.live().resumesOn() == null ? who : text(locale, "summary-suspended", who);
    }

    private String description(Agenda.Followed followed, OrganisationNames.Names names, Derivation why, Locale locale) {
        Agenda.Entry entry = followed.entry();
        Deadline deadline = entry.live().deadline();
        SpokenDate spoken = SpokenDate.in(locale);
        List<String> lines = new ArrayList<>();
        if (entry.about() != null) {
            lines.add(entry.about());
        }
        lines.add(text(locale, "agreement", entry.title(), entry.reference()));
        if (!deadline.holders().isEmpty()) {
            lines.add(text(locale, "holders", names.all(deadline.holders())));
        }
        if (followed.closed()) {
            lines.add(text(locale, "closed"));
        } else if (entry.live().resumesOn() != null) {
            lines.add(text(locale, "suspended", spoken.day(entry.live().resumesOn())));
        }
        if (why != null && !followed.closed()) {
            lines.add(why.sentence(locale));
        }
        return String.join("\n", lines);
    }

    /** From the deadline's name: an import of the same dossier or another address makes no second entry of it. */
    private static String uid(Deadline deadline) {
        String name = deadline.agreement() + ":" + deadline.key();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + "@wederkerig";
    }

    private static ICalDate allDay(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    private String text(Locale locale, String name, Object... words) {
        return messages.getMessage("web.agenda.feed." + name, words, locale);
    }
}
