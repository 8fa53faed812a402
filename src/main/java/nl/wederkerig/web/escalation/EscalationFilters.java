package nl.wederkerig.web.escalation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wederkerig.overview.StandingQuery;
import nl.wederkerig.overview.Standings;
import nl.wederkerig.overview.Standings.Named;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.agreement.ThemeNames;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Listing;
import org.springframework.stereotype.Component;

/** What the address of the overview asks for, and what can be asked; only parties to agreements that the reader may see are offered. */
@Component
class EscalationFilters {

    static final String DAY = "op";
    static final String LEVEL = "trede";
    static final String ABOUT = "wat";
    private static final String PARTY = "partij";
    private static final String MINISTRY = "ministerie";
    private static final String THEME = "thema";
    private static final String PROVINCE = "provincie";
    private static final Map<String, StandingQuery.Order> ORDERS = Map.of("akkoord", StandingQuery.Order.TITLE, "trede", StandingQuery.Order.LEVEL,
            "ligt", StandingQuery.Order.SINCE, "volgt", StandingQuery.Order.NEXT);
    static final Map<String, StandingQuery.About> SUBJECTS = Map.of("termijn", StandingQuery.About.TERM, "laat", StandingQuery.About.LATE,
            "derde", StandingQuery.About.THIRD_PARTY,
            "overleg", StandingQuery.About.CONSULTATION, "uitkomst", StandingQuery.About.OUTCOME, "advies", StandingQuery.About.ADVICE,
            "kabinet", StandingQuery.About.CABINET);
    private static final int LEVELS = 6;

    private final Standings standings;
    private final Organisations organisations;
    private final ThemeNames themes;
    private final Texts texts;
    private final Dates dates;

    EscalationFilters(Standings standings, Organisations organisations, ThemeNames themes, Texts texts, Dates dates) {
        this.standings = standings;
        this.organisations = organisations;
        this.themes = themes;
        this.texts = texts;
        this.dates = dates;
    }

    /** Whether it asks for some of the agreements only; for which day it asks leaves none out. */
    static boolean narrows(Listing listing) {
        return Stream.of(PARTY, MINISTRY, THEME, PROVINCE, LEVEL, ABOUT).anyMatch(name -> !listing.filter(name).isEmpty());
    }

    /** What is asked wrongly is not asked. A day that has yet to come is today: nobody knows how it will be. */
    StandingQuery query(Listing listing) {
        return new StandingQuery(day(listing.filter(DAY)), organisation(listing.filter(PARTY)), Set.of(), organisation(listing.filter(MINISTRY)),
                organisation(listing.filter(PROVINCE)), listing.filter(THEME).isEmpty() ? null : listing.filter(THEME), level(listing.filter(LEVEL)),
                SUBJECTS.get(listing.filter(ABOUT)), ORDERS.getOrDefault(listing.sortedOn(), StandingQuery.Order.LEVEL), listing.descending());
    }

    private LocalDate day(String typed) {
        try {
            LocalDate day = typed.isEmpty() ? dates.today() : LocalDate.parse(typed);
            return day.isAfter(dates.today()) ? dates.today() : day;
        } catch (DateTimeException noDay) {
            return dates.today();
        }
    }

    private static OrganisationId organisation(String typed) {
        return typed.isEmpty() ? null : new OrganisationId(typed);
    }

    private static Integer level(String typed) {
        return typed.matches("[0-5]") ? Integer.valueOf(typed) : null;
    }

    EscalationView.Choices choices(Actor actor) {
        List<Named> parties = standings.parties(actor);
        Set<OrganisationId> all = parties.stream().flatMap(each -> Stream.of(each.organisation(), each.province()))
                .filter(id -> id != null).collect(Collectors.toSet());
        Map<OrganisationId, OrganisationView> known = organisations.byIds(all, dates.today());
        Set<OrganisationId> provinces = parties.stream().map(Named::province).filter(id -> id != null).collect(Collectors.toSet());
        Set<OrganisationId> ministries = parties.stream().filter(Named::ministry).map(Named::organisation).collect(Collectors.toSet());
        Set<OrganisationId> others = parties.stream().filter(each -> !each.ministry()).map(Named::organisation).filter(id -> id != null).collect(Collectors.toSet());
        return new EscalationView.Choices(named(known, others::contains), named(known, ministries::contains), themes.choices(),
                named(known, provinces::contains), levels());
    }

    private static List<Choice> named(Map<OrganisationId, OrganisationView> known, Predicate<OrganisationId> asked) {
        return known.values().stream().filter(each -> asked.test(each.id()))
                .sorted((one, other) -> one.shortName().compareToIgnoreCase(other.shortName()))
                .map(each -> Choice.of(each.id().value(), each.label())).toList();
    }

    private List<Choice> levels() {
        return IntStream.range(0, LEVELS).mapToObj(level -> Choice.of(String.valueOf(level), texts.get("web.agreement.level." + level))).toList();
    }
}
