package nl.wederkerig.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.deadline.ReminderSweep;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.support.Columns;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import nl.wederkerig.support.TestDatabase;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** B3: reminders that fall due together, in one sweep and in two at once, against one engine timer a reminder. */
@IntegrationTest
class ReminderBenchmark {

    private static final int A_DOSSIER = 50;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Instant MORNING = DAY.atTime(LocalTime.of(8, 0)).atZone(EffectiveTime.ZONE).toInstant();

    @Autowired
    private ApplicationContext application;
    @Autowired
    private ReminderSweep sweep;
    @Autowired
    private JdbcTemplate database;
    @Value("${wederkerig.test.database}")
    private String name;

    @Test
    void b3_reminders_due_in_one_sweep() throws Exception {
        int size = Measured.size("B3", 100_000);
        int compared = Measured.size("B3.compared", 10_000);
        JdbcTemplate owner = new JdbcTemplate(TestDatabase.asSuperuser(name));
        deadlines(owner, size);
        double own = Measured.rate(size, () -> sweep.sweep(MORNING));
        assertThat(sent()).isEqualTo(size);

        deadlines(owner, size);
        var together = new AtomicInteger();
        Measured.inParallel(2, 2, each -> together.addAndGet(sweep.sweep(MORNING)));
        together.addAndGet(sweep.sweep(MORNING));
        assertThat(together).hasValue(size);
        assertThat(sent()).as("reminders, each once").isEqualTo(2L * size);

        try (BareEngine bare = new BareEngine(null)) {
            timers(bare.engine(), compared);
            double alone = Measured.rate(compared, () -> BareEngine.workOff(bare.engine()));
            new Measured("B3", size, own, compared, alone, 20).write();
        }
    }

    private long sent() {
        assertThat(database.queryForObject("select count(*) from recorded_event where type = 'ReminderSent'", Long.class))
                .isEqualTo(database.queryForObject("select count(*) from reminder", Long.class));
        return database.queryForObject("select count(*) from reminder", Long.class);
    }

    /** So many deadlines in dossiers of fifty, each with a reminder due this morning. */
    private void deadlines(JdbcTemplate owner, int size) {
        var road = new Road(application).registered(Registrations.valid().command());
        String before = "B3-" + road.agreement() + "-";
        owner.update("""
                insert into agreement (%1$s)
                select %1$s from (select (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'reference', ? || n))).*
                  from agreement a, generate_series(1, ?) n where a.id = ?) copy""".formatted(Columns.of("agreement", owner)),
                before, size / A_DOSSIER, road.agreement().value());
        owner.update("""
                insert into deadline (agreement_id, key, kind, label, start_day, last_day, holders, records_lapse, rijk_only,
                                      reminder_offsets, dealt_with_until, changed_at, next_due_at)
                select a.id, 'commitment/' || n, 'COMMITMENT', 'commitment', ?::date - 60, ?::date + 7, '{vng}', false, false, '{7}',
                       ?::date - 1, ?::date - 1, deadline_reminder_at(?::date + 7, 7)
                  from agreement a, generate_series(1, ?) n where starts_with(a.reference, ?)""",
                DAY, DAY, DAY, DAY, DAY, A_DOSSIER, before);
        owner.execute("analyze");
    }

    private static void timers(ProcessEngine engine, int size) throws Exception {
        engine.getRepositoryService().createDeployment().addModelInstance("Reminder.bpmn", Bpmn.createExecutableProcess("Reminder")
                .camundaHistoryTimeToLiveString("P1D").startEvent().intermediateCatchEvent().timerWithDate("${dueAt}")
                .serviceTask().camundaDelegateExpression("${enterIntoForce}").endEvent().done()).deploy();
        Measured.inParallel(4, size, each ->
                engine.getRuntimeService().startProcessInstanceByKey("Reminder", Map.of("dueAt", new Date(0))));
    }
}
