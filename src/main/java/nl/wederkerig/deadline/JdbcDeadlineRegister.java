package nl.wederkerig.deadline;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * One statement an act, however many deadlines. {@code dealt_with_until} is the moment up to which reminders are no longer to go out: entered or moved
 * at a moment, a deadline reminds of what falls due after it only.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class JdbcDeadlineRegister implements DeadlineRegister {

    private static final String SET = """
            insert into deadline as present (agreement_id, key, kind, label, start_day, last_day, holders, records_lapse, rijk_only,
                                             reminder_offsets, dealt_with_until, changed_at, next_due_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, deadline_next_due(?, ?, ?, ?, ?))
            on conflict on constraint deadline_key_unique do update
               set kind = excluded.kind, label = excluded.label, start_day = excluded.start_day, last_day = excluded.last_day,
                   holders = excluded.holders, records_lapse = excluded.records_lapse,
                   rijk_only = excluded.rijk_only,
                   reminder_offsets = excluded.reminder_offsets, resumes_on = null, closed = false, changed_at = excluded.changed_at,
                   dealt_with_until = case when deadline_runs_on(present, excluded.last_day)
                                           then present.dealt_with_until else excluded.dealt_with_until end,
                   lapsed = deadline_runs_on(present, excluded.last_day) and present.lapsed,
                   next_due_at = deadline_next_due(
                       excluded.kind, excluded.last_day, excluded.reminder_offsets,
                       excluded.records_lapse and not (deadline_runs_on(present, excluded.last_day) and present.lapsed),
                       case when deadline_runs_on(present, excluded.last_day)
                            then present.dealt_with_until else excluded.dealt_with_until end)
            """;

    private static final int AT_A_TIME = 500;

    private final JdbcTemplate jdbc;
    private final EffectiveTime time;
    private final ReminderOffsets offsets;

    JdbcDeadlineRegister(JdbcTemplate jdbc, EffectiveTime time, ReminderOffsets offsets) {
        this.jdbc = jdbc;
        this.time = time;
        this.offsets = offsets;
    }

    @Override
    public void set(Deadline deadline) {
        setAll(List.of(deadline));
    }

    @Override
    public void setAll(Collection<Deadline> deadlines) {
        jdbc.batchUpdate(SET, deadlines, AT_A_TIME, this::fill);
    }

    private void fill(PreparedStatement row, Deadline deadline) throws SQLException {
        LocalDate start = deadline.startDay() != null ? deadline.startDay() : time.today();
        Integer[] before = offsets.of(deadline.kind(), start, deadline.lastDay()).toArray(Integer[]::new);
        OffsetDateTime now = time.now().atOffset(ZoneOffset.UTC);
        row.setObject(1, deadline.agreement().value());
        row.setString(2, deadline.key());
        row.setString(3, deadline.kind().name());
        row.setString(4, deadline.label());
        row.setObject(5, deadline.startDay());
        row.setObject(6, deadline.lastDay());
        row.setArray(7, codes(row, deadline.holders()));
        row.setBoolean(8, deadline.recordsLapse());
        row.setBoolean(9, deadline.rijkOnly());
        row.setArray(10, row.getConnection().createArrayOf("integer", before));
        row.setObject(11, now);
        row.setObject(12, recordedAt());
        row.setString(13, deadline.kind().name());
        row.setObject(14, deadline.lastDay());
        row.setArray(15, row.getConnection().createArrayOf("integer", before));
        row.setBoolean(16, deadline.recordsLapse());
        row.setObject(17, now);
    }

    @Override
    public void suspend(AgreementId agreement, String key, LocalDate resumesOn) {
        jdbc.update("update deadline set resumes_on = ?, next_due_at = null, changed_at = ?"
                + " where agreement_id = ? and key = ? and not closed", resumesOn, recordedAt(), agreement.value(), key);
    }

    @Override
    public void heldBy(AgreementId agreement, String key, List<OrganisationId> holders) {
        jdbc.update("update deadline set holders = ?, changed_at = ? where agreement_id = ? and key = ? and not closed", row -> {
            row.setArray(1, codes(row, holders));
            row.setObject(2, recordedAt());
            row.setObject(3, agreement.value());
            row.setString(4, key);
        });
    }

    @Override
    public void succeeded(AgreementId agreement, OrganisationId from, OrganisationId to) {
        jdbc.update("""
                update deadline
                   set holders = case when ? = any (holders) then array_remove(holders, ?) else array_replace(holders, ?, ?) end,
                       changed_at = ?
                 where agreement_id = ? and ? = any (holders) and not closed""",
                to.value(), from.value(), from.value(), to.value(), recordedAt(), agreement.value(), from.value());
    }

    @Override
    public void close(AgreementId agreement, String key) {
        close(agreement, List.of(key));
    }

    @Override
    public void close(AgreementId agreement, Collection<String> keys) {
        jdbc.update("update deadline set closed = true, resumes_on = null, next_due_at = null, changed_at = ?"
                + " where agreement_id = ? and key = any (?) and not closed", row -> {
            row.setObject(1, recordedAt());
            row.setObject(2, agreement.value());
            row.setArray(3, row.getConnection().createArrayOf("text", keys.toArray()));
        });
    }

    @Override
    public void closeAll(AgreementId agreement, String prefix) {
        jdbc.update("update deadline set closed = true, resumes_on = null, next_due_at = null, changed_at = ?"
                + " where agreement_id = ? and starts_with(key, ?) and not closed", recordedAt(), agreement.value(), prefix);
    }

    private OffsetDateTime recordedAt() {
        return time.recordedAt().atOffset(ZoneOffset.UTC);
    }

    private static java.sql.Array codes(PreparedStatement row, List<OrganisationId> holders) throws SQLException {
        return row.getConnection().createArrayOf("text", holders.stream().map(OrganisationId::value).toArray(String[]::new));
    }
}
