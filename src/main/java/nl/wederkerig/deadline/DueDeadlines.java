package nl.wederkerig.deadline;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Finds what has fallen due and marks it as dealt with, for any number of dossiers in two statements. */
@Component
class DueDeadlines {

    private static final String WAITING = """
            select distinct agreement_id from deadline where next_due_at <= ?
            """;

    private static final String TAKE = """
            with due as materialized (
                select d.*, days_before, deadline_reminder_at(d.last_day, days_before) as due_at
                  from deadline d cross join lateral unnest(d.reminder_offsets) as days_before
                 where d.agreement_id = any (?) and d.next_due_at <= ? and cardinality(d.holders) > 0
                   and deadline_reminder_at(d.last_day, days_before) > d.dealt_with_until
                   and deadline_reminder_at(d.last_day, days_before) <= ?
            ), sent as (
                insert into reminder (deadline_id, last_day, days_before, sent_at)
                select id, last_day, days_before, ? from due
                    on conflict on constraint reminder_once do nothing
                returning deadline_id, days_before
            )
            select due.* from due join sent on sent.deadline_id = due.id and sent.days_before = due.days_before
             union all
            select d.*, null, deadline_lapses_at(d.kind, d.last_day) from deadline d
             where d.agreement_id = any (?) and d.next_due_at <= ? and d.records_lapse and not d.lapsed
               and deadline_lapses_at(d.kind, d.last_day) <= ?
             order by agreement_id, due_at, id
            """;

    private static final String DEALT_WITH = """
            update deadline
               set dealt_with_until = greatest(dealt_with_until, swept.up_to),
                   lapsed = lapsed or deadline_lapses_at(kind, last_day) <= swept.up_to,
                   next_due_at = deadline_next_due(kind, last_day, reminder_offsets,
                       records_lapse and not lapsed and deadline_lapses_at(kind, last_day) > swept.up_to,
                       greatest(dealt_with_until, swept.up_to))
              from (select cast(? as timestamptz) as up_to) swept
             where agreement_id = any (?) and next_due_at <= swept.up_to
            """;

    /**
     * @param daysBefore null for a lapse
     * @param at         when it fell due
     */
    record Due(Deadline deadline, Integer daysBefore, Instant at) {}

    private final JdbcTemplate jdbc;

    DueDeadlines(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<AgreementId> dossiers(Instant upTo) {
        return jdbc.query(WAITING, (row, number) -> new AgreementId(row.getObject(1, UUID.class)), moment(upTo));
    }

    /** In the order of the dossiers, in each of them of what fell due first. */
    List<Due> take(Collection<AgreementId> dossiers, Instant upTo, Instant sentAt) {
        List<Due> due = jdbc.query(TAKE, row -> {
            row.setArray(1, ids(row, dossiers));
            row.setObject(2, moment(upTo));
            row.setObject(3, moment(upTo));
            row.setObject(4, moment(sentAt));
            row.setArray(5, ids(row, dossiers));
            row.setObject(6, moment(upTo));
            row.setObject(7, moment(upTo));
        }, (row, number) -> new Due(read(row), row.getObject("days_before", Integer.class),
                row.getObject("due_at", OffsetDateTime.class).toInstant()));
        jdbc.update(DEALT_WITH, row -> {
            row.setObject(1, moment(upTo));
            row.setArray(2, ids(row, dossiers));
        });
        return due;
    }

    static Deadline read(ResultSet row) throws SQLException {
        return new Deadline(
                new AgreementId(row.getObject("agreement_id", UUID.class)), row.getString("key"),
                DeadlineKind.valueOf(row.getString("kind")), row.getString("label"), row.getObject("start_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                Arrays.stream((String[]) row.getArray("holders").getArray()).map(OrganisationId::new).toList(),
                row.getBoolean("records_lapse"), row.getBoolean("rijk_only"));
    }

    private static java.sql.Array ids(PreparedStatement row, Collection<AgreementId> dossiers) throws SQLException {
        return row.getConnection().createArrayOf("uuid", dossiers.stream().map(AgreementId::value).toArray());
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
