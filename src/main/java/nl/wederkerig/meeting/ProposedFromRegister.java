package nl.wederkerig.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the proposals in the dossiers and the register of deadlines, in one statement for any number of agreements. */
@Component
@Transactional(readOnly = true)
class ProposedFromRegister implements ProposedAgenda {

    /** What ends within so many days is spoken of now. */
    private static final int SOON = 30;
    private static final int ANSWER_SOON = 7;
    private static final int EXPIRES_SOON = 60;

    private static final String DISPUTED = "substring(d.key from '^(?:dispute|award|precedent):([^:]+)')";

    /** A deadline of a commitment is called by its key: {@code commitment:<key>}, {@code confirm:<key>}. */
    private static final String COMMITMENT_OF = "substring(d.key from '^(?:%s):(.+)$')";

    private static final String BETWEEN = """
            with between as materialized (
                select a.id, a.reference, a.title, a.status,
                       exists (select 1 from agreement_party line where line.agreement_id = a.id and line.role = 'LINE_MINISTRY'
                                  and line.organisation = any (array_append(cast(:others as text[]), cast(:organisation as text)))) as of_table
                  from agreement a
                 where a.status not in ('FAILED', 'TERMINATED', 'COMPLETED')
                   and exists (select 1 from agreement_party own where own.agreement_id = a.id and own.organisation = :organisation)
                   and exists (select 1 from agreement_party other where other.agreement_id = a.id and other.organisation = any (:others))
            )""";

    private static final String OVER = "('SETTLED', 'WITHDRAWN', 'CLOSED')";

    /** What a deadlock is about is proposed once, as that dispute. */
    private static final String ESCALATED_DOSSIERS = """
            select 'ESCALATED' as reason, a.id, null::text as commitment, null::text as dispute, null::text as label, null::date as last_day
              from between a where a.status in ('ESCALATED', 'CABINET')
               and not exists (select 1 from dispute p where p.agreement_id = a.id and p.kind = 'DEADLOCK' and p.stage not in %s)""".formatted(OVER);

    /** An agreed advice (ADR 29) is none. */
    private static final String DISPUTES = """
            select 'ESCALATED', a.id, null, p.key, null,
                   (select min(d.last_day) from deadline d where d.agreement_id = a.id and not d.closed and d.resumes_on is null
                       and d.kind not in ('MILESTONE', 'OCCURRENCE') and not d.rijk_only and %s = p.key)
              from between a join dispute p on p.agreement_id = a.id
             where p.stage not in %s and p.kind <> 'AGREED_ADVICE'""".formatted(DISPUTED, OVER);

    private static final String CONTESTED = """
            select 'ESCALATED', a.id, c.key, null, null, c.due
              from between a join commitment c on c.agreement_id = a.id where c.status = 'CONTESTED'""";

    private static final String DEADLINES = """
            select case d.kind when 'COMMITMENT' then 'DUE' when 'RESPONSE' then 'UNANSWERED' else 'EXPIRING' end, a.id, %s, null, d.label, d.last_day
              from between a join deadline d on d.agreement_id = a.id
             where not d.closed and d.resumes_on is null and not d.rijk_only and %s is null and d.kind not in ('MILESTONE', 'OCCURRENCE')
               and d.holders && array_append(cast(:others as text[]), cast(:organisation as text))
               and d.last_day <= case d.kind when 'COMMITMENT' then :soon when 'RESPONSE' then :answerSoon else :expiresSoon end""";

    private static final String FOUND = """
            , matter as (%s)
            select m.*, b.reference, b.title, b.status, b.of_table, c.wording, named.kind as dispute_kind, count(*) over () as total
              from matter m join between b on b.id = m.id
              left join commitment c on c.agreement_id = m.id and c.key = m.commitment
              left join dispute named on named.agreement_id = m.id and named.key = m.dispute
             where not exists (select 1 from meeting_point p where p.meeting_id = :meeting and p.agreement_id = m.id
                                  and p.commitment is not distinct from m.commitment and p.dispute is not distinct from m.dispute)
             order by array_position(array['ESCALATED', 'UNANSWERED', 'DUE', 'EXPIRING'], m.reason), m.last_day nulls last, lower(b.reference),
                      m.commitment, m.dispute, m.label
             limit :size offset :offset""";

    private final JdbcClient jdbc;
    private final MeetingEntry entry;
    private final EffectiveTime time;
    private final String sql;

    ProposedFromRegister(JdbcClient jdbc, MeetingEntry entry, EffectiveTime time) {
        this.jdbc = jdbc;
        this.entry = entry;
        this.time = time;
        String deadlines = DEADLINES.formatted(COMMITMENT_OF.formatted("commitment|confirm|new-date"), DISPUTED);
        this.sql = BETWEEN + FOUND.formatted(String.join(" union all ", ESCALATED_DOSSIERS, DISPUTES, CONTESTED, deadlines));
    }

    @Override
    public Proposals of(MeetingId id, Actor actor) {
        return of(id, 0, Proposals.MOST, actor);
    }

    @Override
    public Proposals of(MeetingId id, int page, int size, Actor actor) {
        Meeting meeting = entry.seen(id, actor);
        if (actor.organisation() == null || !meeting.isInvited(actor.organisation())) {
            return new Proposals(List.of(), 0);
        }
        Proposals found = part(meeting, (long) page * size, size, actor);
        return page > 0 && found.first().isEmpty() ? new Proposals(List.of(), part(meeting, 0, 1, actor).total()) : found;
    }

    private Proposals part(Meeting meeting, long offset, int size, Actor actor) {
        LocalDate today = time.today();
        int[] total = {0};
        List<Proposal> first = jdbc.sql(sql).param("organisation", actor.organisation().value()).param("meeting", meeting.id().value())
                .param("others", meeting.invited().stream().filter(each -> !actor.belongsTo(each)).map(OrganisationId::value).toArray(String[]::new))
                .param("soon", today.plusDays(SOON)).param("answerSoon", today.plusDays(ANSWER_SOON))
                .param("expiresSoon", today.plusDays(EXPIRES_SOON)).param("size", size).param("offset", offset)
                .query((row, number) -> {
                    total[0] = row.getInt("total");
                    return proposal(row);
                }).list();
        return new Proposals(first, total[0]);
    }

    private static Proposal proposal(ResultSet row) throws SQLException {
        return new Proposal(ProposalReason.valueOf(row.getString("reason")), new AgreementId(row.getObject("id", UUID.class)),
                row.getString("reference"), row.getString("title"), row.getString("commitment"), row.getString("wording"),
                row.getString("dispute"), row.getString("dispute_kind"), row.getString("status"), row.getString("label"),
                row.getObject("last_day", LocalDate.class), row.getBoolean("of_table"));
    }
}
