package nl.wederkerig.web.start;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreementPage;
import nl.wederkerig.agreement.AgreementQuery;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.overview.Escalations.Escalation;
import nl.wederkerig.overview.Escalations;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.StatusTones;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Dates;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Where every running agreement stands on the ladder, and the three sentences that sum it up. */
@Component
class LadderModel {

    private static final Set<AgreementStatus> RUNNING = EnumSet.complementOf(
            EnumSet.of(AgreementStatus.COMPLETED, AgreementStatus.TERMINATED, AgreementStatus.FAILED));
    private static final int SOON_DAYS = 30;

    private final Agreements agreements;
    private final Escalations escalations;
    private final OrganisationNames organisations;
    private final Texts texts;
    private final Dates dates;

    LadderModel(@Lazy Agreements agreements, @Lazy Escalations escalations, OrganisationNames organisations, Texts texts, Dates dates) {
        this.agreements = agreements;
        this.escalations = escalations;
        this.organisations = organisations;
        this.texts = texts;
        this.dates = dates;
    }

    /** The ladder and what it says in a few sentences. */
    record Standing(StartView.Ladder ladder, List<StartView.Sentence> sentences) {}

    Standing of(Actor actor) {
        AgreementPage page = agreements.list(new AgreementQuery(null, RUNNING, null, null, AgreementQuery.Sort.TERM_END, false, 0,
                AgreementQuery.LARGEST_PAGE), actor);
        Map<AgreementId, Escalation> standing = escalations.of(
                page.rows().stream().filter(row -> !row.oneDisputeOnly()).map(AgreementPage.Row::id).toList());
        OrganisationNames.Names names = organisations.of(standing.values().stream().flatMap(each -> each.holders().stream()).toList());
        List<StartView.Rung> rungs = page.rows().stream().map(row -> rung(row, standing.get(row.id()), names))
                .sorted(Comparator.comparingInt(StartView.Rung::level).reversed()
                        .thenComparing(StartView.Rung::nextOn, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(StartView.Rung::reference))
                .toList();
        return new Standing(new StartView.Ladder(rungs, page.total()), sentences(page, actor));
    }

    private StartView.Rung rung(AgreementPage.Row row, Escalation standing, OrganisationNames.Names names) {
        int level = standing == null ? 0 : standing.level();
        String holder = standing == null ? "" : Stream.concat(standing.holders().stream().distinct().map(names::of),
                standing.persons().stream().map(person -> texts.get("web.start.holder." + person))).collect(Collectors.joining(", "));
        LocalDate since = standing == null ? null : standing.since();
        return new StartView.Rung(
                "/akkoorden/" + row.id(), row.reference(), row.title(), level, StatusTones.ofLevel(level),
                texts.get("web.agreement.level." + level), StatusTones.of(row.status()), texts.word("status", row.status()),
                holder.isEmpty() ? null : holder, since == null ? null : dates.since(since), since,
                next(row, standing), standing == null || row.resumesOn() != null ? null : standing.nextOn());
    }

    /** While its term stands still nothing comes before the day on which it runs again. */
    private String next(AgreementPage.Row row, Escalation standing) {
        if (row.resumesOn() != null) {
            return texts.get("web.start.suspended", dates.day(row.resumesOn()));
        }
        return standing == null || standing.next() == null ? null : texts.get("deadline." + standing.next());
    }

    private List<StartView.Sentence> sentences(AgreementPage page, Actor actor) {
        LocalDate soon = dates.today().plusDays(SOON_DAYS);
        long elapsing = count(page, actor, Set.of(), soon, row ->
                row.termEndsOn() != null && row.resumesOn() == null && !row.termEndsOn().isAfter(soon));
        return List.of(
                sentence("elapsing", elapsing, "/akkoorden?binnen=" + SOON_DAYS + "&sorteer=termijn"),
                with("escalated", AgreementStatus.ESCALATED, page, actor), with("cabinet", AgreementStatus.CABINET, page, actor));
    }

    private StartView.Sentence with(String what, AgreementStatus status, AgreementPage page, Actor actor) {
        return sentence(what, count(page, actor, Set.of(status), null, row -> row.status() == status),
                "/akkoorden?status=" + status + "&sorteer=termijn");
    }

    /** From the rows while they are all there, else by the same question to the database. */
    private long count(AgreementPage page, Actor actor, Set<AgreementStatus> statuses, LocalDate endsBy, Predicate<AgreementPage.Row> counts) {
        return page.total() == page.rows().size() ? page.rows().stream().filter(counts).count()
                : agreements.list(new AgreementQuery(null, statuses, null, null, endsBy, AgreementQuery.Sort.TERM_END, false, 0, 1), actor).total();
    }

    /** @param url of exactly what is counted */
    private StartView.Sentence sentence(String what, long number, String url) {
        return new StartView.Sentence(texts.get("web.start.sentence." + what, number), number == 0 ? null : url);
    }
}
