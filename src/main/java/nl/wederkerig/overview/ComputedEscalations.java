package nl.wederkerig.overview;

import java.sql.Array;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Computes level and holder from the live deadlines and what is open, in three statements for any number of agreements. */
@Component
class ComputedEscalations implements Escalations {

    private static final String AGREEMENTS = """
            select a.id, a.status, a.registered_on,
                   (select max(t.proposed_at) from text_version t where t.agreement_id = a.id) as text_proposed_at,
                   exists (select 1 from signing_round r left join reservation v on v.round_id = r.id and v.status = 'OPEN'
                            where r.agreement_id = a.id and r.status = 'OPEN'
                              and (r.last_notice_on is not null or v.reminded_on is not null)) as response_lapsed,
                   array(select p.organisation from agreement_party p
                          where p.agreement_id = a.id and a.status = 'PREPARATION' and p.role not in ('OBSERVER', 'CO_PARTY')
                            and p.accepted_revision is distinct from a.revision
                          order by p.position) as not_accepted,
                   array(select distinct next from commitment c cross join lateral unnest(c.awaiting) next
                          where c.agreement_id = a.id and (c.status = 'CONTESTED'
                             or c.due is null and c.status in ('OPEN', 'PARTLY_FULFILLED')) order by next) as undated
              from agreement a where a.id in (:ids)""";

    private static final String DEADLINES = """
            select agreement_id, key, kind, label, start_day, last_day, holders, resumes_on, lapsed
              from deadline where agreement_id in (:ids) and not closed and kind <> 'MILESTONE' order by last_day, id""";

    private static final String DISPUTES = """
            select d.agreement_id, d.key, case when d.stage in ('DECIDED', 'COMPLIANCE') then 'COMPLIANCE'
                                               when d.stage <> 'CONSULTATION' then d.procedure
                                               when d.executive_on is null then 'OFFICIAL' else 'EXECUTIVE' end as procedure,
                   array(select distinct s.held_as from proceedings p join proceedings_step s on s.proceedings_id = p.id
                          where p.agreement_id = d.agreement_id and p.dispute_key = d.key and s.held_as is not null) as persons
              from dispute d
             where d.agreement_id in (:ids) and d.stage not in ('SETTLED', 'WITHDRAWN', 'CLOSED')""";

    private final JdbcClient jdbc;
    private final EffectiveTime time;

    ComputedEscalations(JdbcClient jdbc, EffectiveTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    @Override
    public Map<AgreementId, Escalation> of(Collection<AgreementId> agreements) {
        if (agreements.isEmpty()) {
            return Map.of();
        }
        List<UUID> ids = agreements.stream().map(AgreementId::value).distinct().toList();
        Map<UUID, List<LiveRow>> deadlines = deadlines(ids);
        Map<UUID, Map<String, OpenDispute>> disputes = procedures(ids);
        Map<AgreementId, Escalation> result = new HashMap<>();
        jdbc.sql(AGREEMENTS).param("ids", ids).query(row -> {
            UUID id = row.getObject("id", UUID.class);
            Matters matters = new Matters(
                    time.today(), row.getString("status"), row.getBoolean("response_lapsed"),
                    row.getObject("registered_on", LocalDate.class), day(row.getTimestamp("text_proposed_at")),
                    organisations(row.getArray("not_accepted")), organisations(row.getArray("undated")),
                    deadlines.getOrDefault(id, List.of()), disputes.getOrDefault(id, Map.of()));
            result.put(new AgreementId(id), matters.escalation());
        });
        return result;
    }

    private static LocalDate day(Timestamp moment) {
        return moment == null ? null : LocalDate.ofInstant(moment.toInstant(), EffectiveTime.ZONE);
    }

    private static List<OrganisationId> organisations(Array codes) throws SQLException {
        return Stream.of((String[]) codes.getArray()).map(OrganisationId::new).toList();
    }

    private Map<UUID, List<LiveRow>> deadlines(List<UUID> ids) {
        Map<UUID, List<LiveRow>> result = new HashMap<>();
        jdbc.sql(DEADLINES).param("ids", ids).query(row -> {
            result.computeIfAbsent(row.getObject("agreement_id", UUID.class), id -> new ArrayList<>()).add(new LiveRow(
                    row.getString("key"), row.getString("kind"), row.getString("label"),
                    row.getObject("start_day", LocalDate.class), row.getObject("last_day", LocalDate.class),
                    organisations(row.getArray("holders")),
                    row.getObject("resumes_on", LocalDate.class), row.getBoolean("lapsed")));
        });
        return result;
    }

    private Map<UUID, Map<String, OpenDispute>> procedures(List<UUID> ids) {
        Map<UUID, Map<String, OpenDispute>> result = new HashMap<>();
        jdbc.sql(DISPUTES).param("ids", ids).query(row -> {
            result.computeIfAbsent(row.getObject("agreement_id", UUID.class), id -> new HashMap<>())
                    .put(row.getString("key"), new OpenDispute(row.getString("procedure") == null ? "" : row.getString("procedure"),
                            List.of((String[]) row.getArray("persons").getArray())));
        });
        return result;
    }

    /** @param procedure OFFICIAL or EXECUTIVE while in consultation. @param persons appointed ones who must act, as a group */
    record OpenDispute(String procedure, List<String> persons) {}

    /** A live deadline. @param resumesOn while it stands still; else null */
    record LiveRow(
            String key, String kind, String label, LocalDate startDay, LocalDate lastDay, List<OrganisationId> holders,
            LocalDate resumesOn, boolean lapsed) {}
}
