package nl.wederkerig.commitment;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wederkerig.commitment.CommitmentFile.MemberReport;
import nl.wederkerig.commitment.CommitmentFile.Progress;
import nl.wederkerig.commitment.CommitmentView.MemberCount;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what was said of progress, and which members have done their part. A successor has done what its predecessor did, and
 * counts once (A18).
 */
@Component
class ReportTables {

    /** Each report with everyone who has taken the member's place since. */
    private static final String BY_SUCCESSORS = """
            with recursive done as (
                select r.commitment_id, r.member as member_id, r.reported_on, r.reported_by, r.said
                  from commitment_member_report r where r.commitment_id in (:commitments)
                union
                select d.commitment_id, o.successor_id, d.reported_on, d.reported_by, d.said
                  from done d join organisation o on o.id = d.member_id
                 where o.successor_id is not null and o.valid_until <= :day)
            """;

    private static final String COUNTS = BY_SUCCESSORS + """
            select c.id, count(distinct m.member_id) as members, count(distinct d.member_id) as done,
                   coalesce(bool_or(d.member_id = :own), false) as own
              from commitment c
              join organisation_member m on m.association_id = c.obligor
               and (m.valid_from is null or m.valid_from <= :day) and (m.valid_until is null or m.valid_until > :day)
              left join done d on d.commitment_id = c.id and d.member_id = m.member_id
             where c.id in (:commitments) and c.by_members
             group by c.id""";

    private static final String REPORTS = BY_SUCCESSORS + """
            select distinct on (member_id) member_id, reported_on, reported_by, said from done
             where member_id in (:members) order by member_id, reported_on""";

    /** @param own whether the one who looks is a member that has reported */
    record Reported(MemberCount count, boolean own) {}

    private final JdbcClient jdbc;

    ReportTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Commitment commitment, Progress progress) {
        jdbc.sql("insert into commitment_progress (commitment_id, said_at, said_by, said, percent) values (:id, :at, :by, :text, :percent)")
                .param("id", commitment.id()).param("at", Timestamp.from(progress.at())).param("by", progress.by().value())
                .param("text", progress.text()).param("percent", progress.percent()).update();
    }

    void add(Commitment commitment, OrganisationId member, LocalDate on, OrganisationId by, String text) {
        jdbc.sql("insert into commitment_member_report (commitment_id, member, reported_on, reported_by, said)"
                        + " values (:id, :member, :on, :by, :text)")
                .param("id", commitment.id()).param("member", member.value()).param("on", on).param("by", by.value())
                .param("text", text).update();
    }

    /** The first first. */
    List<Progress> progress(Commitment commitment) {
        return jdbc.sql("select said_at, said_by, said, percent from commitment_progress where commitment_id = :id order by id")
                .param("id", commitment.id())
                .query((row, number) -> new Progress(row.getTimestamp("said_at").toInstant(), new OrganisationId(row.getString("said_by")),
                        row.getString("said"), row.getObject("percent", Integer.class)))
                .list();
    }

    /** Of each of the members, in their order, whether it has reported. */
    List<MemberReport> members(Commitment commitment, List<OrganisationId> members, LocalDate day) {
        if (members.isEmpty()) {
            return List.of();
        }
        Map<OrganisationId, MemberReport> reports = new HashMap<>();
        jdbc.sql(REPORTS).param("commitments", List.of(commitment.id())).param("day", day)
                .param("members", members.stream().map(OrganisationId::value).toList())
                .query(row -> {
                    OrganisationId member = new OrganisationId(row.getString("member_id"));
                    reports.put(member, new MemberReport(member, row.getObject("reported_on", LocalDate.class),
                            new OrganisationId(row.getString("reported_by")), row.getString("said")));
                });
        return members.stream().map(member -> reports.getOrDefault(member, new MemberReport(member, null, null, null))).toList();
    }

    /** Of those that are owed by members; one statement. @param own null for who has no organisation */
    Map<UUID, Reported> counts(Collection<UUID> commitments, OrganisationId own, LocalDate day) {
        if (commitments.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Reported> counts = new HashMap<>();
        jdbc.sql(COUNTS).param("commitments", commitments).param("day", day).param("own", own == null ? "" : own.value())
                .query(row -> {
                    counts.put(row.getObject("id", UUID.class),
                            new Reported(new MemberCount(row.getInt("done"), row.getInt("members")), row.getBoolean("own")));
                });
        return counts;
    }
}
