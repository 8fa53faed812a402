package nl.wederkerig.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreementVisibility;
import nl.wederkerig.deadline.Deadline;
import nl.wederkerig.deadline.DeadlineKind;
import nl.wederkerig.deadline.LiveDeadline;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Joins the register of deadlines with the dossiers; who may see a dossier is part of each query. */
@Component
@Transactional(readOnly = true)
class JdbcAgenda implements Agenda {

    /** Counted beyond the start of a page. */
    private static final int MOST = 1_000;

    private static final String ENTRY = """
            select d.*, a.reference, a.title,
                   coalesce(:member and c.by_members and c.obligor in (:associations), false) or asked.id is not null as as_member,
                   asked.id as to_vote,
                   coalesce(asked.question, c.wording, a.timetable -> (case when d.kind = 'MILESTONE' and d.key ~ '^milestone:[0-9]{1,4}$'
                        then cast(split_part(d.key, ':', 2) as integer) - 1 end) ->> 'title',
                        a.what_ifs -> (case when d.key ~ '^what-if:[0-9]{1,4}(:act)?$'
                        then cast(split_part(d.key, ':', 2) as integer) - 1 end) ->> (case when d.kind = 'OCCURRENCE'
                        then 'condition' else 'consequence' end),
                        a.timetable_standing -> 'advices' -> (case when d.key ~ '^advice-period:[0-9]{1,4}$'
                        then cast(split_part(d.key, ':', 2) as integer) - 1 end) ->> 'question') as about
            """;

    /** Of the rows that are shown only. A member in whose name it was made knows that a dispute runs, who was appointed in one that one. */
    private static final String PROMISED = """
            , c.id is not null as promised, c.status = 'CONTESTED' as contested,
            c.id is not null and exists (select 1 from dispute x where x.agreement_id = c.agreement_id and c.key = any (x.about)
                and x.stage not in ('SETTLED', 'WITHDRAWN', 'CLOSED') and (not %s or %s)) as disputed,
            c.by_members and exists (select 1 from organisation_member m where m.association_id = c.obligor
                and (m.valid_from is null or m.valid_from <= :today) and (m.valid_until is null or m.valid_until > :today)
                and m.member_id not in (with recursive done as (
                        select r.member as member_id from commitment_member_report r where r.commitment_id = c.id
                        union select o.successor_id from done join organisation o on o.id = done.member_id
                               where o.successor_id is not null and o.valid_until <= :today)
                    select member_id from done)) as members_asked
            """;

    private static final String JOINED = """
             d join agreement a on a.id = d.agreement_id
              left join commitment c on d.kind = 'COMMITMENT' and c.agreement_id = d.agreement_id
                   and c.key = substring(d.key from '^commitment:(.*)$')
              left join member_consultation asked on :votes and d.label = 'membership.consultation' and not d.closed and asked.state = 'OPEN'
                   and asked.agreement_id = d.agreement_id and d.key = 'consultation:' || asked.key
                   and exists (select 1 from consultation_member own where own.consultation_id = asked.id and own.member_id = :holder
                        and own.vote is null and own.succeeded_by is null)
            """;

    private static final String SEEN = """
             where (not d.rijk_only or exists (select 1 from organisation own where own.id = :holder and own.layer = 'RIJK'))
               and (%s or %s or asked.id is not null) and %s
            """;

    /** Who has part in what the own organisation votes (T51). */
    private static final Role[] VOTERS = {Role.NEGOTIATOR, Role.SIGNATORY, Role.EXECUTIVE};

    /** The date of what is owed by or to an association in its members' name, for those members. */
    private static final String IN_ITS_NAME = """
            (:member and a.agreed_version is not null and c.status <> 'PLANNED'
                and (c.obligor in (:associations) or c.beneficiaries && array[:associations]::text[]))
            """;

    private static final String MEMBERS_OWE = "(:member and c.by_members and c.obligor in (:associations))";

    private static final String DISPUTE = "substring(d.key from '^(?:dispute|award|precedent):([^:]+)')";

    /** What appointed persons hold has no organisations as its holders; that parties may ask for a correction is nobody's task. */
    private static final String APPOINTED_HOLD =
            "(:appointed and " + DISPUTE + " is not null and d.holders = '{}' and d.label <> 'dispute.request-correction')";

    private static final String OWN =
            " and (d.holders @> array[cast(:holder as text)] or " + MEMBERS_OWE + " or asked.id is not null or " + APPOINTED_HOLD + ")";

    private static final String HELD = " and d.holders @> array[cast(:asked as text)]";

    private static final String NEAREST = " order by d.last_day, d.id, d.agreement_id, d.key";

    private static final String BETWEEN = " and not d.closed and d.last_day between :from and :to";

    private final JdbcClient jdbc;
    private final AgreementVisibility visibility;
    private final EffectiveTime time;

    JdbcAgenda(JdbcClient jdbc, AgreementVisibility visibility, EffectiveTime time) {
        this.jdbc = jdbc;
        this.visibility = visibility;
        this.time = time;
    }

    private record Counted(Entry entry, long total) {}

    @Override
    public Page list(Query query, Actor actor) {
        AgreementVisibility.Condition seen = visibility.condition(actor);
        String condition = seen(seen) + BETWEEN + (query.own() ? OWN : "") + (query.holder() == null ? "" : HELD)
                + (query.kind() == null ? "" : " and d.kind = :kind");
        String counted = DueDays.each("1", JOINED + condition + " limit :most + 1") + " limit :most + 1";
        String listed = DueDays.each(DueDays.COLUMNS, JOINED + condition + NEAREST + " limit :skipped + :size");
        String sql = ENTRY + promised(seen) + ", (select count(*) from (" + counted + ") counted) as total from (select * from (" + listed + ") d" + NEAREST
                + " limit :size offset :skipped)" + JOINED + NEAREST;
        long skipped = (long) query.page() * query.size();
        long most = skipped + MOST;
        Map<String, Object> parameters = parameters(seen, actor);
        parameters.put("from", query.from());
        parameters.put("to", query.to());
        parameters.put("asked", query.holder() == null ? "" : query.holder().value());
        parameters.put("kind", query.kind() == null ? "" : query.kind().name());
        parameters.put("size", query.size());
        parameters.put("skipped", skipped);
        parameters.put("most", most);
        List<Counted> found = jdbc.sql(sql).params(parameters)
                .query((row, number) -> new Counted(entry(row, promised(row)), row.getLong("total"))).list();
        long total = found.isEmpty() ? 0 : found.get(0).total();
        return new Page(found.stream().map(Counted::entry).toList(), Math.min(total, most), total > most);
    }

    @Override
    public List<OfDay> days(LocalDate from, LocalDate to, boolean own, int perDay, Actor actor) {
        AgreementVisibility.Condition seen = visibility.condition(actor);
        String due = DueDays.each(DueDays.COLUMNS, JOINED + seen(seen) + BETWEEN + (own ? OWN : ""));
        String sql = ENTRY + promised(seen) + ", d.of_day from (select d.*, count(*) over (partition by d.last_day) as of_day,"
                + " row_number() over (partition by d.last_day" + NEAREST + ") as place from (" + due + ") d)" + JOINED
                + " where d.place <= :most" + NEAREST;
        Map<String, Object> parameters = parameters(seen, actor);
        parameters.put("from", from);
        parameters.put("to", to);
        parameters.put("most", perDay);
        return jdbc.sql(sql).params(parameters).query((row, number) -> new OfDay(entry(row, promised(row)), row.getInt("of_day"))).list();
    }

    @Override
    public List<Followed> followed(Instant closedAfter, Actor actor) {
        if (actor.isSystem()) {
            return List.of();
        }
        AgreementVisibility.Condition seen = visibility.condition(actor);
        String sql = ENTRY + " from (" + DueDays.each(DueDays.COLUMNS, JOINED + seen(seen) + """
                 and (not d.closed or d.changed_at >= :closedAfter)
                 and (d.holders @> array[cast(:holder as text)] or :appointed or exists (select 1 from agreement_party own
                         where own.agreement_id = a.id and own.organisation = :holder) or asked.id is not null or %s)
                """.formatted(IN_ITS_NAME)) + ")" + JOINED + NEAREST;
        Map<String, Object> parameters = parameters(seen, actor);
        parameters.put("closedAfter", closedAfter.atOffset(ZoneOffset.UTC));
        return jdbc.sql(sql).params(parameters).query((row, number) -> new Followed(entry(row, null), row.getBoolean("closed"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(), row.getInt("revision"))).list();
    }

    private static String seen(AgreementVisibility.Condition seen) {
        return SEEN.formatted(seen.full(), IN_ITS_NAME, seen.dispute(DISPUTE));
    }

    private static String promised(AgreementVisibility.Condition seen) {
        return PROMISED.formatted(seen.full(), seen.dispute("x.key"));
    }

    private Map<String, Object> parameters(AgreementVisibility.Condition seen, Actor actor) {
        Map<String, Object> parameters = new HashMap<>(seen.parameters());
        parameters.put("holder", actor.organisation() == null ? "" : actor.organisation().value());
        parameters.put("today", time.today());
        parameters.put("votes", actor.actingAs(VOTERS[0], VOTERS).isPresent());
        return parameters;
    }

    private static Promised promised(ResultSet row) throws SQLException {
        return !row.getBoolean("promised") ? null
                : new Promised(row.getBoolean("contested"), row.getBoolean("disputed"), row.getBoolean("members_asked"));
    }

    private static Entry entry(ResultSet row, Promised promised) throws SQLException {
        Deadline deadline = new Deadline(new AgreementId(row.getObject("agreement_id", UUID.class)), row.getString("key"),
                DeadlineKind.valueOf(row.getString("kind")), row.getString("label"), row.getObject("start_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                Stream.of((String[]) row.getArray("holders").getArray()).map(OrganisationId::new).toList(),
                row.getBoolean("records_lapse"), row.getBoolean("rijk_only"));
        LiveDeadline live = new LiveDeadline(deadline, row.getObject("resumes_on", LocalDate.class), row.getBoolean("lapsed"));
        return new Entry(live, row.getString("reference"), row.getString("title"), row.getString("about"), row.getBoolean("as_member"),
                row.getObject("to_vote", UUID.class), promised);
    }
}
