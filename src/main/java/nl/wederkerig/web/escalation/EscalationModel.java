package nl.wederkerig.web.escalation;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.AgreementVisibility;
import nl.wederkerig.overview.Escalations.Escalation;
import nl.wederkerig.overview.StandingQuery;
import nl.wederkerig.overview.Standings;
import nl.wederkerig.overview.Standings.Row;
import nl.wederkerig.overview.Standings.Summary;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.web.agreement.CabinetDays;
import nl.wederkerig.web.agreement.HolderWords;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.StatusTones;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Listing;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Fills the escalation overview, in a number of statements that does not grow with it. */
@Component
public class EscalationModel {

    private static final int ON_PAGE = 20;
    /** What fits on one A4 with all that stands around it. */
    private static final int ON_PAPER = 20;
    private static final int READ_FOR_PAPER = 200;
    private static final int LARGEST_TABLE = 5_000;
    private static final int MONTHS = 12;
    private static final String CABINET = "cabinet";
    private static final String TERM = "negotiation-term";
    private static final Set<String> SIGNING = Set.of("sign", "co-signature", "co-sign-on-decision");

    private final Standings standings;
    private final EscalationFilters filters;
    private final EscalationSentences sentences;
    private final AgreementVisibility visibility;
    private final HolderWords holders;
    private final CabinetDays cabinetDays;
    private final OrganisationNames organisations;
    private final Texts texts;
    private final Dates dates;

    EscalationModel(@Lazy Standings standings, EscalationFilters filters, EscalationSentences sentences, AgreementVisibility visibility,
            HolderWords holders, CabinetDays cabinetDays, OrganisationNames organisations, Texts texts, Dates dates) {
        this.cabinetDays = cabinetDays;
        this.holders = holders;
        this.standings = standings;
        this.filters = filters;
        this.sentences = sentences;
        this.visibility = visibility;
        this.organisations = organisations;
        this.texts = texts;
        this.dates = dates;
    }

    /** The filters in the address. */
    public static Listing asked(HttpServletRequest request) {
        return Listing.asked(request, List.of(), "-trede", ON_PAGE);
    }

    /** The one screen. */
    EscalationView overview(Listing listing, Actor actor) {
        return overview(listing, ON_PAGE, actor);
    }

    /** With all that is asked of the reader, however low its level. */
    EscalationView paper(Listing listing, Actor actor) {
        return overview(listing, READ_FOR_PAPER, actor).atMost(ON_PAPER);
    }

    private EscalationView overview(Listing listing, int size, Actor actor) {
        StandingQuery query = filters.query(listing);
        Standings.Overview found = standings.overview(query, size, months(query.day()), actor);
        return view(listing, query, found, filters.choices(actor), actor);
    }

    /** The same without filters, as an executive's day begins. */
    public EscalationView atStart(Listing listing, Actor actor) {
        StandingQuery query = StandingQuery.on(dates.today());
        return view(listing, query, standings.overview(query, ON_PAGE, months(query.day()), actor), EscalationView.Choices.NONE, actor);
    }

    /** What runs today between the reader's organisation and any of the others, the highest level first. */
    public List<EscalationView.Rung> between(Set<OrganisationId> others, int most, Actor actor) {
        StandingQuery query = StandingQuery.between(actor.organisation(), others, dates.today());
        return rungs(standings.list(query, 0, most, actor).rows(), EscalationView.Choices.NONE, query, actor);
    }

    private EscalationView view(Listing listing, StandingQuery query, Standings.Overview found, EscalationView.Choices choices, Actor actor) {
        Summary summary = found.summary();
        return new EscalationView(listing, choices, scope(listing, actor), query.day(), past(query), sentences.of(summary, listing, reader(query, actor)),
                rungs(found.first().rows(), choices, query, actor), summary.running(), summary.escalated(), LevelChart.of(found.levels()), summary.unknown());
    }

    /** What is filtered on, in words: "Ministerie: SZW · Thema: Klimaat". */
    String filters(EscalationView view) {
        return Stream.of(word(view, "partij", "web.escalation.party", view.choices().parties()),
                        word(view, "ministerie", "web.escalation.ministry", view.choices().ministries()),
                        word(view, "thema", "web.agreement.list.theme", view.choices().themes()),
                        word(view, "provincie", "web.escalation.province", view.choices().provinces()))
                .flatMap(Optional::stream).collect(Collectors.joining(" · "));
    }

    private Optional<String> word(EscalationView view, String filter, String label, List<Choice> choices) {
        String asked = view.listing().filter(filter);
        return choices.stream().filter(each -> each.value().equals(asked)).findFirst().map(each -> texts.get(label) + ": " + each.text());
    }

    /** The same as a table of many pages. */
    EscalationView table(Listing listing, Actor actor) {
        StandingQuery query = filters.query(listing);
        Standings.Page found = standings.list(query, listing.page() - 1, listing.size(), actor);
        EscalationView.Choices choices = filters.choices(actor);
        return new EscalationView(listing.holding(found.total()), choices, scope(listing, actor), query.day(), past(query), List.of(),
                rungs(found.rows(), choices, query, actor), found.total(), 0, null, 0);
    }

    /** All pages of the table. */
    List<EscalationView.Rung> all(Listing listing, Actor actor) {
        StandingQuery query = filters.query(listing);
        return rungs(standings.list(query, 0, LARGEST_TABLE, actor).rows(), filters.choices(actor), query, actor);
    }

    private String scope(Listing listing, Actor actor) {
        boolean ofParty = actor.has(Role.EXECUTIVE) && actor.organisation() != null && !actor.has(Role.CABINET_SECRETARY);
        String all = texts.get("web.escalation.scope." + (visibility.seesAll(actor) ? "ALL" : ofParty ? "PARTY" : "SEEN"));
        return EscalationFilters.narrows(listing) ? texts.get("web.escalation.scope.narrowed", all) : all;
    }

    private EscalationSentences.Reader reader(StandingQuery query, Actor actor) {
        return past(query) ? EscalationSentences.Reader.OF_A_PAST : visibility.seesAll(actor) ? EscalationSentences.Reader.OF_ALL
                : EscalationSentences.Reader.OF_SOME;
    }

    private boolean past(StandingQuery query) {
        return !query.day().equals(dates.today());
    }

    /** The ends of the eleven months before, and the day itself. */
    private static List<LocalDate> months(LocalDate day) {
        List<LocalDate> ends = new ArrayList<>();
        for (int back = MONTHS - 1; back > 0; back--) {
            ends.add(YearMonth.from(day).minusMonths(back).atEndOfMonth());
        }
        ends.add(day);
        return ends;
    }

    private List<EscalationView.Rung> rungs(List<Row> rows, EscalationView.Choices choices, StandingQuery query, Actor actor) {
        OrganisationNames.Names names = organisations.of(rows.stream().flatMap(row -> row.standing().holders().stream()).toList());
        Map<String, String> themes = choices.themes().stream().collect(Collectors.toMap(Choice::value, Choice::text));
        Map<AgreementId, CabinetDays.Next> cabinet = past(query) ? Map.of()
                : cabinetDays.of(rows.stream().filter(row -> CABINET.equals(row.standing().next())).map(Row::id).toList(), actor);
        return rows.stream().map(row -> rung(row, names, themes, cabinet.get(row.id()), query, actor)).toList();
    }

    private EscalationView.Rung rung(Row row, OrganisationNames.Names names, Map<String, String> themes, CabinetDays.Next atCabinet,
            StandingQuery query, Actor actor) {
        Escalation standing = row.standing();
        String holder = holders.of(standing, names);
        boolean held = holder != null && standing.since() != null;
        boolean standsStill = row.resumesOn() != null && !late(standing, query);
        String next = standsStill ? texts.get("web.start.suspended", dates.day(row.resumesOn()))
                : atCabinet != null ? atCabinet.text() : standing.next() == null ? null : texts.get("deadline." + standing.next());
        return new EscalationView.Rung("/akkoorden/" + row.id(), row.reference(), row.title(), themes.getOrDefault(row.theme(), row.theme()),
                standing.level(), StatusTones.ofLevel(standing.level()), texts.get("web.agreement.level." + standing.level()),
                status(row), holder, held ? standing.since() : null,
                held ? holders.since(standing, query.day()) : null,
                next, atCabinet != null ? atCabinet.on() : standsStill ? null : standing.nextOn(),
                asked(row, query, actor), row.askedBy(), row.alsoAsked().stream()
                        .map(each -> new EscalationView.Asked(asked(each.what(), each.resumes()), each.by())).toList());
    }

    /** Something else than the term, which may stand still. */
    private static boolean late(Escalation standing, StandingQuery query) {
        return standing.nextOn() != null && standing.nextOn().isBefore(query.day()) && !TERM.equals(standing.next());
    }

    private String asked(String label, LocalDate resumes) {
        String what = texts.get("deadline." + label);
        return resumes == null ? what : texts.get("web.escalation.asked.suspended", what, Dates.whole(texts.spoken().day(resumes)));
    }

    /** What is in force and in signing is so for a change of it. */
    private String status(Row row) {
        String status = texts.word("status", AgreementStatus.valueOf(row.status()));
        String next = row.standing().next();
        boolean inForce = row.status().equals(AgreementStatus.IN_FORCE.name());
        boolean changes = inForce && next != null && (SIGNING.contains(next) || next.startsWith("ratify"));
        return changes ? texts.get("web.escalation.changes", status) : status;
    }

    /** An agreement in preparation has no term yet by which its arrangement must be accepted. */
    private String asked(Row row, StandingQuery query, Actor actor) {
        if (row.asked() != null) {
            return asked(row.asked(), row.askedResumes());
        }
        boolean toAccept = !past(query) && row.status().equals(AgreementStatus.PREPARATION.name())
                && actor.isAmong(row.standing().holders());
        return toAccept ? texts.get("web.start.accept-arrangement") : null;
    }
}
