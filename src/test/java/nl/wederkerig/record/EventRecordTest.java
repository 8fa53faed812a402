package nl.wederkerig.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.wederkerig.record.Verification.Difference;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@RecordApplicationEvents
class EventRecordTest {

    private static final Instant MOMENT = Instant.parse("2026-03-01T11:00:00.123456789Z");
    private static final Actor NEGOTIATOR =
            new Actor(PersonId.create(), new OrganisationId("vng"), Set.of(Role.NEGOTIATOR));

    @Autowired
    private EventRecord record;
    @Autowired
    private DossierHistory history;
    @Autowired
    private ChainVerification verification;
    @Autowired
    private EffectiveTime time;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private JdbcTemplate jdbc;
    @Autowired
    private ApplicationEvents events;
    @Value("${wederkerig.test.database}")
    private String database;

    private final AgreementId dossier = AgreementId.create();

    record TextProposedInTest(
            AgreementId agreement, OrganisationId party, int version, BigDecimal amount, LocalDate day, Period term, String note,
            Map<String, Integer> counts) implements DomainEvent {}

    record RegisterChangedInTest(int number) implements RegisterEvent {}

    @Test
    void an_event_is_kept_with_who_for_whom_in_which_role_and_both_moments() {
        append(1);

        RecordedEvent kept = history.of(dossier, 0, 10).events().get(0);
        assertThat(kept.type()).isEqualTo("TextProposedInTest");
        assertThat(kept.sequence()).isEqualTo(1);
        assertThat(kept.person()).isEqualTo(NEGOTIATOR.person());
        assertThat(kept.organisation()).isEqualTo(new OrganisationId("vng"));
        assertThat(kept.role()).isEqualTo(Role.NEGOTIATOR);
        assertThat(kept.effectiveAt()).isEqualTo("2026-03-01T11:00:00.123456Z");
        assertThat(kept.recordedAt()).isAfter(kept.effectiveAt());
        assertThat(kept.hash()).matches("[0-9a-f]{64}");
    }

    @Test
    void a_payload_holds_the_components_with_ids_days_and_terms_as_plain_text() {
        append(1);

        assertThat(history.of(dossier, 0, 10).events().get(0).payload())
                .containsEntry("agreement", dossier.toString())
                .containsEntry("party", "szw")
                .containsEntry("version", 1)
                .containsEntry("day", "2026-10-01")
                .containsEntry("term", "P6M")
                .containsEntry("counts", Map.of("b", 2, "a", 1));
    }

    @Test
    void listeners_hear_of_it_in_the_same_call_and_after_it_was_written() {
        DomainEvent event = event(7);
        transaction.executeWithoutResult(status -> {
            record.append(event);
            assertThat(events.stream(DomainEvent.class)).contains(event);
        });
    }

    @Test
    void an_event_is_not_recorded_outside_the_transaction_of_its_command() {
        assertThatThrownBy(() -> record.append(event(1))).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void what_is_rolled_back_never_happened() {
        append(1);
        transaction.executeWithoutResult(status -> {
            record.append(event(2));
            status.setRollbackOnly();
        });
        append(3);

        assertThat(history.after(dossier, 0)).extracting(RecordedEvent::sequence).containsExactly(1L, 2L);
        assertThat(verification.verify(dossier).intact()).isTrue();
    }

    @Test
    void history_shows_the_last_event_first_in_pages() {
        IntStream.rangeClosed(1, 5).forEach(this::append);

        HistoryPage second = history.of(dossier, 1, 2);
        assertThat(second.events()).extracting(RecordedEvent::sequence).containsExactly(3L, 2L);
        assertThat(second.total()).isEqualTo(5);
        assertThat(second.pages()).isEqualTo(3);
        assertThat(history.of(dossier, 9, 2).events()).isEmpty();
        assertThat(history.after(dossier, 3)).extracting(RecordedEvent::sequence).containsExactly(4L, 5L);
        assertThat(history.lastEffectiveAt(dossier)).contains(Instant.parse("2026-03-01T11:00:00.123456Z"));
        assertThat(history.lastEffectiveAt(AgreementId.create())).isEmpty();
    }

    @Test
    void a_record_that_nobody_touched_verifies() {
        IntStream.rangeClosed(1, 3).forEach(this::append);
        AgreementId other = AgreementId.create();
        transaction.executeWithoutResult(status -> record.append(event(other, 1)));

        Verification all = verification.verify();
        assertThat(all.misfits()).isEmpty();
        assertThat(all.dossiers()).isEqualTo(2);
        assertThat(all.events()).isEqualTo(4);
        assertThat(all.digest()).matches("[0-9a-f]{64}");
        assertThat(verification.verify(dossier).events()).isEqualTo(3);
    }

    @Test
    void the_application_can_neither_change_nor_remove_nor_empty() {
        append(1);

        assertThatThrownBy(() -> jdbc.update("update recorded_event set type = 'x'")).rootCause().hasMessageContaining("permission denied");
        assertThatThrownBy(() -> jdbc.update("delete from recorded_event")).rootCause().hasMessageContaining("permission denied");
        assertThatThrownBy(() -> jdbc.execute("truncate recorded_event")).rootCause().hasMessageContaining("permission denied");
    }

    @Test
    void even_a_superuser_is_refused_while_the_guard_stands() {
        append(1);
        JdbcTemplate superuser = new JdbcTemplate(TestDatabase.asSuperuser(database));

        for (String forbidden : List.of("update recorded_event set type = 'x'", "delete from recorded_event", "truncate recorded_event")) {
            assertThatThrownBy(() -> superuser.execute("set session_replication_role = replica; " + forbidden))
                    .rootCause().hasMessageContaining("The record is never changed");
        }
    }

    @Test
    void a_changed_payload_is_named() {
        IntStream.rangeClosed(1, 4).forEach(this::append);
        tamper("update recorded_event set payload = payload || '{\"version\": 9}' where agreement_id = ? and sequence = 2");

        assertMisfit(2, Difference.CONTENT);
    }

    @Test
    void a_changed_actor_moment_or_type_is_named() {
        for (String column : List.of(
                "actor_organisation = 'ipo'", "actor_person = null", "actor_role = 'SIGNATORY'", "type = 'Signed'",
                "effective_at = effective_at + interval '1 microsecond'", "recorded_at = recorded_at - interval '1 day'",
                "payload_version = 2")) {
            AgreementId one = AgreementId.create();
            transaction.executeWithoutResult(status -> record.append(event(one, 1), NEGOTIATOR, Role.NEGOTIATOR));
            tamper("update recorded_event set " + column + " where agreement_id = ?", one);

            assertThat(verification.verify(one).first()).map(Verification.Misfit::difference).as(column).contains(Difference.CONTENT);
        }
    }

    @Test
    void a_removed_event_is_named_by_the_one_after_it() {
        IntStream.rangeClosed(1, 4).forEach(this::append);
        tamper("delete from recorded_event where agreement_id = ? and sequence = 2");

        assertMisfit(3, Difference.SEQUENCE);
    }

    @Test
    void events_that_changed_places_are_named() {
        IntStream.rangeClosed(1, 4).forEach(this::append);
        tamper("""
                update recorded_event set sequence = case sequence when 2 then 30 else 20 end
                 where agreement_id = ? and sequence in (2, 3)""");
        tamper("update recorded_event set sequence = sequence / 10 where agreement_id = ? and sequence in (20, 30)");

        assertMisfit(2, Difference.PREVIOUS_HASH);
    }

    @Test
    void an_event_hashed_anew_is_named_by_the_one_after_it() {
        IntStream.rangeClosed(1, 3).forEach(this::append);
        tamper("update recorded_event set hash = sha256('forged') where agreement_id = ? and sequence = 1");

        assertMisfit(1, Difference.CONTENT);
        assertThat(verification.verify().misfits()).hasSize(1);
    }

    @Test
    void cutting_off_the_end_changes_the_digest() {
        IntStream.rangeClosed(1, 3).forEach(this::append);
        String before = verification.verify().digest();
        tamper("delete from recorded_event where agreement_id = ? and sequence = 3");

        assertThat(verification.verify().intact()).isTrue();
        assertThat(verification.verify().digest()).isNotEqualTo(before);
    }

    @Test
    void the_first_of_several_misfits_is_the_one_recorded_first() {
        append(1);
        AgreementId later = AgreementId.create();
        transaction.executeWithoutResult(status -> record.append(event(later, 1)));
        tamper("update recorded_event set type = 'x' where agreement_id = ?");
        tamper("update recorded_event set type = 'x' where agreement_id = ?", later);

        assertThat(verification.verify().misfits())
                .extracting(Verification.Misfit::agreement, Verification.Misfit::type)
                .containsExactly(tuple(dossier, "x"), tuple(later, "x"));
    }

    @Test
    void numbers_and_letters_that_the_database_writes_differently_still_verify() {
        transaction.executeWithoutResult(status -> {
            record.append(new TextProposedInTest(
                    dossier, new OrganisationId("szw"), 1, new BigDecimal("1E+9"), null, null, "regel\n\"Súdwest\" \\ \u2028 €", Map.of()));
            record.append(new TextProposedInTest(
                    dossier, new OrganisationId("szw"), 2, new BigDecimal("0.00"), null, null, "\uD83D\uDE00/", Map.of("é", 1, "e", 2)));
            record.append(new TextProposedInTest(
                    dossier, new OrganisationId("szw"), 3, new BigDecimal("12500000.10"), null, null, null, null));
        });

        assertThat(verification.verify(dossier).misfits()).isEmpty();
    }

    @Test
    void commands_on_one_dossier_at_the_same_time_never_fork_its_chain() throws Exception {
        int writers = 8;
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Boolean>> results = IntStream.range(0, writers).mapToObj(number -> threads.submit(() -> {
            start.await();
            try {
                append(number);
                return true;
            } catch (DuplicateKeyException notLocked) {
                return false;
            }
        })).toList();
        start.countDown();
        long written = 0;
        for (Future<Boolean> result : results) {
            written += result.get(30, TimeUnit.SECONDS) ? 1 : 0;
        }
        threads.shutdown();

        assertThat(written).isPositive();
        assertThat(verification.verify(dossier).events()).isEqualTo(written);
        assertThat(verification.verify(dossier).misfits()).isEmpty();
    }

    @Test
    void the_register_has_a_chain_of_its_own_which_waits_for_its_turn() throws Exception {
        int writers = 6;
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        List<Future<?>> results = IntStream.range(0, writers).<Future<?>>mapToObj(number -> threads.submit(() ->
                transaction.executeWithoutResult(status -> record.append(new RegisterChangedInTest(number))))).toList();
        for (Future<?> result : results) {
            result.get(30, TimeUnit.SECONDS);
        }
        threads.shutdown();

        assertThat(history.after(RegisterEvent.REGISTER, 0)).extracting(RecordedEvent::sequence).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(verification.verify(RegisterEvent.REGISTER).intact()).isTrue();
    }

    private void assertMisfit(long sequence, Difference difference) {
        assertThat(verification.verify().misfits())
                .extracting(Verification.Misfit::agreement, Verification.Misfit::sequence, Verification.Misfit::difference)
                .containsExactly(tuple(dossier, sequence, difference));
    }

    private void append(int version) {
        time.at(MOMENT, () -> transaction.execute(status -> {
            record.append(event(version), NEGOTIATOR, Role.NEGOTIATOR);
            return null;
        }));
    }

    private DomainEvent event(int version) {
        return event(dossier, version);
    }

    private static DomainEvent event(AgreementId agreement, int version) {
        return new TextProposedInTest(
                agreement, new OrganisationId("szw"), version, new BigDecimal("12.50"), LocalDate.of(2026, 10, 1), Period.ofMonths(6),
                "nota", Map.of("b", 2, "a", 1));
    }

    private void tamper(String sql) {
        tamper(sql, dossier);
    }

    private void tamper(String sql, AgreementId agreement) {
        JdbcTemplate superuser = new JdbcTemplate(TestDatabase.asSuperuser(database));
        superuser.execute("alter table recorded_event disable trigger user");
        superuser.update(sql, agreement.value());
        superuser.execute("alter table recorded_event enable trigger user");
        superuser.execute("alter table recorded_event enable always trigger recorded_event_insert_only_rows");
        superuser.execute("alter table recorded_event enable always trigger recorded_event_insert_only_table");
    }
}
