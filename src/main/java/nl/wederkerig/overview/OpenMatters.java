package nl.wederkerig.overview;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is going on in dossiers from the live deadlines and what is open, in one statement for any number of agreements. */
@Component
class OpenMatters {

    /**
     * The agreement itself, its live deadlines, its contested commitments and its open disputes, each a row; the deadlines by day. What only central government
     * may know of moves nothing, but for the road through the cabinet, which everybody sees without its days (A11, A12). Of milestones, those that
     * are late when nobody reports them.
     */
    private static final String MATTERS = """
            select a.id as agreement_id, 'AGREEMENT' as about, null::text as key, a.status as kind, null::text as label,
                   a.registered_on as start_day,
                   (select cast(e.effective_at at time zone 'Europe/Amsterdam' as date) from recorded_event e
                     where e.agreement_id = a.id order by e.sequence desc limit 1) as last_day, null::bigint as number,
                   array(select p.organisation from agreement_party p
                          where p.agreement_id = a.id and a.status = 'PREPARATION' and p.role not in ('OBSERVER', 'CO_PARTY')
                            and p.accepted_revision is distinct from a.revision
                          order by p.position)::text[] as who,
                   array(select distinct next from commitment c cross join lateral unnest(c.awaiting) next
                          where c.agreement_id = a.id and c.due is null and c.status in ('OPEN', 'PARTLY_FULFILLED', 'CONTESTED')
                          order by next)::text[] as undated,
                   null::date as resumes_on,
                   exists (select 1 from signing_round r left join reservation v on v.round_id = r.id and v.status = 'OPEN'
                            where r.agreement_id = a.id and r.status = 'OPEN'
                              and (r.last_notice_on is not null or v.reminded_on is not null)) as lapsed,
                   (select max(t.proposed_at) from text_version t where t.agreement_id = a.id) as text_proposed_at
              from agreement a where a.id in (:ids)
             union all
            select l.agreement_id, 'DEADLINE', l.key, l.kind, l.label, l.start_day, l.last_day, l.id, l.holders, null, l.resumes_on, l.lapsed, null
              from deadline l where l.agreement_id in (:ids) and not l.closed and l.kind <> 'OCCURRENCE'
               and (l.kind <> 'MILESTONE' or l.records_lapse) and (not l.rijk_only or l.key in (:cabinet))
             union all
            select c.agreement_id, 'DEADLINE', 'commitment:' || c.key, 'COMMITMENT', 'commitment', null, c.due, null, c.awaiting,
                   null, null, false, null
              from commitment c where c.agreement_id in (:ids) and c.status = 'CONTESTED' and c.due is not null
             union all
            select d.agreement_id, 'DISPUTE', d.key, case when d.kind = 'AGREED_ADVICE' then 'AGREED'
                                                          when d.stage in ('DECIDED', 'COMPLIANCE') then 'COMPLIANCE'
                                                          when d.stage <> 'CONSULTATION' then coalesce(d.procedure, '')
                                                          when d.executive_on is null then 'OFFICIAL' else 'EXECUTIVE' end,
                   null, (select max(p.begun_on) from proceedings p where p.agreement_id = d.agreement_id and p.dispute_key = d.key), null, null,
                   array(select distinct s.held_as from proceedings p join proceedings_step s on s.proceedings_id = p.id
                          where p.agreement_id = d.agreement_id and p.dispute_key = d.key and s.held_as is not null)::text[], null, null, false, null
              from dispute d
             where d.agreement_id in (:ids) and d.stage not in ('SETTLED', 'WITHDRAWN', 'CLOSED')
             order by last_day, number""";

    private final JdbcClient jdbc;

    OpenMatters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param lastEventOn the day of the dossier's last event */
    record Dated(LocalDate lastEventOn, Matters matters) {}

    /** As on the day; one entry for each of the given agreements that exist. */
    Map<AgreementId, Matters> of(Collection<AgreementId> agreements, LocalDate day) {
        return dated(agreements, day).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().matters()));
    }

    Map<AgreementId, Dated> dated(Collection<AgreementId> agreements, LocalDate day) {
        if (agreements.isEmpty()) {
            return Map.of();
        }
        List<Row> rows = jdbc.sql(MATTERS).param("ids", agreements.stream().map(AgreementId::value).distinct().toList())
                .param("cabinet", Matters.CABINET).query((row, number) -> row(row)).list();
        Map<UUID, List<LiveRow>> deadlines = new HashMap<>();
        Map<UUID, Map<String, OpenDispute>> disputes = new HashMap<>();
        for (Row row : rows) {
            switch (row.about()) {
                case DEADLINE -> deadlines.computeIfAbsent(row.agreement(), id -> new ArrayList<>()).add(row.deadline());
                case DISPUTE -> disputes.computeIfAbsent(row.agreement(), id -> new HashMap<>())
                        .put(row.key(), new OpenDispute(row.kind(), row.startDay(), row.who()));
                case AGREEMENT -> { }
            }
        }
        return rows.stream().filter(row -> row.about() == About.AGREEMENT).collect(Collectors.toMap(row -> new AgreementId(row.agreement()),
                row -> new Dated(row.lastDay(), new Matters(day, row.kind(), row.lapsed(), row.startDay(), row.textProposedOn(), organisations(row.who()),
                        organisations(row.undated()), deadlines.getOrDefault(row.agreement(), List.of()),
                        disputes.getOrDefault(row.agreement(), Map.of())))));
    }

    private static Row row(ResultSet row) throws SQLException {
        Timestamp proposed = row.getTimestamp("text_proposed_at");
        return new Row(row.getObject("agreement_id", UUID.class), About.valueOf(row.getString("about")), row.getString("key"),
                row.getString("kind"), row.getString("label"), row.getObject("start_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class), texts(row.getArray("who")), texts(row.getArray("undated")),
                row.getObject("resumes_on", LocalDate.class), row.getBoolean("lapsed"),
                proposed == null ? null : LocalDate.ofInstant(proposed.toInstant(), EffectiveTime.ZONE));
    }

    private static List<String> texts(Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    private static List<OrganisationId> organisations(List<String> codes) {
        return codes.stream().map(OrganisationId::new).toList();
    }

    private enum About {
        AGREEMENT, DEADLINE, DISPUTE
    }

    /** What is not about it is null, or empty. */
    private record Row(
            UUID agreement, About about, String key, String kind, String label, LocalDate startDay, LocalDate lastDay, List<String> who,
            List<String> undated, LocalDate resumesOn, boolean lapsed, LocalDate textProposedOn) {

        LiveRow deadline() {
            return new LiveRow(key, kind, label, startDay, lastDay, organisations(who), resumesOn, lapsed);
        }
    }

    /**
     * @param procedure OFFICIAL or EXECUTIVE while in consultation, AGREED where it is no dispute
     * @param since     the day on which its procedure began; null before one began
     * @param persons   appointed ones who must act, as a group
     */
    record OpenDispute(String procedure, LocalDate since, List<String> persons) {}

    /** A live deadline. @param resumesOn while it stands still; else null */
    record LiveRow(
            String key, String kind, String label, LocalDate startDay, LocalDate lastDay, List<OrganisationId> holders,
            LocalDate resumesOn, boolean lapsed) {}
}
