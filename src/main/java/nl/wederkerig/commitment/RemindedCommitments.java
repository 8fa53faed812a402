package nl.wederkerig.commitment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wederkerig.commitment.FollowUps.Waiting;
import nl.wederkerig.shared.AgreementId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Finds the commitments that were reminded of or are overdue, and are not followed yet. */
@Component
class RemindedCommitments {

    private static final String WAITING = """
            select c.agreement_id, c.key, coalesce(r.sent_at, deadline_lapses_at(d.last_day)) as since
              from commitment c
              join deadline d on d.agreement_id = c.agreement_id and d.key = 'commitment:' || c.key and not d.closed
              left join lateral (select min(sent.sent_at) as sent_at from reminder sent
                                  where sent.deadline_id = d.id and sent.last_day = d.last_day) r on true
             where c.status in ('OPEN', 'PARTLY_FULFILLED') and not c.followed and (r.sent_at is not null or d.lapsed)
            """;

    private final JdbcClient jdbc;

    RemindedCommitments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Waiting> first(AgreementId agreement) {
        return found(jdbc.sql(WAITING + " and c.agreement_id = :agreement order by since, c.position limit 1")
                .param("agreement", agreement.value())).stream().findFirst();
    }

    List<Waiting> some(int atMost) {
        return found(jdbc.sql(WAITING + " order by since, c.agreement_id, c.position limit :most").param("most", atMost));
    }

    private static List<Waiting> found(StatementSpec statement) {
        return statement.query((row, number) -> new Waiting(new AgreementId(row.getObject("agreement_id", UUID.class)),
                row.getString("key"), row.getTimestamp("since").toInstant())).list();
    }
}
