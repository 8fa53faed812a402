package nl.wederkerig.web.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.deadline.Deadline;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.overview.Agenda;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Texts;
import nl.wederkerig.web.start.DaysOfTasks;
import nl.wederkerig.web.start.TaskRow;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Lays out months in weeks from Monday to Sunday. */
@Component
class Months {

    private static final int PER_DAY = 4;

    private final Agenda agenda;
    private final AgendaRows rows;
    private final MeetingsInAgenda meetings;
    private final DaysOfTasks tasks;
    private final HolidayTable holidays;
    private final Texts texts;
    private final Dates dates;

    Months(Agenda agenda, AgendaRows rows, MeetingsInAgenda meetings, DaysOfTasks tasks, HolidayTable holidays, Texts texts, Dates dates) {
        this.agenda = agenda;
        this.rows = rows;
        this.meetings = meetings;
        this.tasks = tasks;
        this.holidays = holidays;
        this.texts = texts;
        this.dates = dates;
    }

    /** Whether the holidays of the month and of the weeks around it are known. */
    static boolean known(YearMonth month) {
        return month.isAfter(YearMonth.of(Holidays.FIRST_YEAR, 1)) && month.isBefore(YearMonth.of(Holidays.LAST_YEAR, 12));
    }

    MonthView of(YearMonth month, boolean own, Actor actor) {
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate last = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        List<Agenda.OfDay> found = agenda.days(first, last, own, PER_DAY, actor);
        OrganisationNames.Names names = rows.names(found.stream().map(Agenda.OfDay::entry).toList());
        Map<LocalDate, List<Agenda.OfDay>> due = found.stream()
                .collect(Collectors.groupingBy(each -> each.entry().live().deadline().lastDay()));
        Map<LocalDate, List<MonthView.Item>> asked = tasks.between(first, last, actor).stream()
                .collect(Collectors.groupingBy(TaskRow::due, Collectors.mapping(this::item, Collectors.toList())));
        Map<LocalDate, List<MeetingsInAgenda.Row>> met = meetings.between(first, last, actor).stream()
                .collect(Collectors.groupingBy(MeetingsInAgenda.Row::day));
        Holidays table = holidays.current();
        List<List<MonthView.Day>> weeks = new ArrayList<>();
        for (LocalDate monday = first; monday.isBefore(last); monday = monday.plusWeeks(1)) {
            weeks.add(monday.datesUntil(monday.plusWeeks(1))
                    .map(day -> day(day, month, due.getOrDefault(day, List.of()), asked.getOrDefault(day, List.of()),
                            met.getOrDefault(day, List.of()), table, own, names, actor)).toList());
        }
        Locale locale = LocaleContextHolder.getLocale();
        return new MonthView(DateTimeFormatter.ofPattern("MMMM yyyy", locale).format(month), neighbour(month.minusMonths(1), own),
                neighbour(month.plusMonths(1), own), url(YearMonth.from(dates.today()), own), own, url(month, !own),
                list(month.atDay(1), month.atEndOfMonth(), own),
                Stream.of(DayOfWeek.values()).map(day -> day.getDisplayName(TextStyle.FULL, locale)).toList(), weeks,
                Stream.of(due, asked, met).flatMap(each -> each.keySet().stream()).noneMatch(day -> YearMonth.from(day).equals(month)));
    }

    private MonthView.Day day(LocalDate day, YearMonth month, List<Agenda.OfDay> due, List<MonthView.Item> asked, List<MeetingsInAgenda.Row> met,
            Holidays table, boolean own, OrganisationNames.Names names, Actor actor) {
        int more = due.isEmpty() ? 0 : due.get(0).ofDay() - due.size();
        String holiday = table.on(day).map(found -> found.text(LocaleContextHolder.getLocale())).orElse(null);
        return new MonthView.Day(day, dates.day(day), YearMonth.from(day).equals(month), day.equals(dates.today()), table.isWorkingDay(day),
                holiday, Stream.concat(asked.stream(), due.stream().map(each -> item(each.entry(), names, actor))).toList(), more, more == 0 ? null : list(day, day, own), met);
    }

    private MonthView.Item item(TaskRow task) {
        boolean still = task.resumes() != null;
        return new MonthView.Item(task.what(), null, List.of(), task.reference(), task.title(), task.url(), null,
                !still && dates.late(task.due()) ? dates.left(task.due()) : null, still, true);
    }

    private MonthView.Item item(Agenda.Entry entry, OrganisationNames.Names names, Actor actor) {
        Deadline deadline = entry.live().deadline();
        boolean still = entry.live().resumesOn() != null;
        return new MonthView.Item(texts.text(AgendaRows.label(entry)), entry.about(), rows.marks(entry), entry.reference(), entry.title(),
                AgendaRows.url(entry, actor), rows.holder(entry, names), !still && dates.late(deadline.lastDay()) ? dates.left(deadline.lastDay()) : null, still,
                AgendaRows.isOwn(entry, actor));
    }

    private static String neighbour(YearMonth month, boolean own) {
        return known(month) ? url(month, own) : null;
    }

    private static String url(YearMonth month, boolean own) {
        return withOwn(UriComponentsBuilder.fromPath(AgendaController.MONTH).queryParam("maand", month), own);
    }

    private static String list(LocalDate from, LocalDate to, boolean own) {
        return withOwn(UriComponentsBuilder.fromPath(AgendaListController.LIST).queryParam(AgendaListController.FROM, from)
                .queryParam(AgendaListController.TO, to), own);
    }

    private static String withOwn(UriComponentsBuilder url, boolean own) {
        return (own ? url.queryParam(AgendaListController.WHOSE, AgendaListController.OWN) : url).build().toUriString();
    }
}
