package nl.wederkerig.commitment;

import static nl.wederkerig.agreement.Registrations.BZK;
import static org.assertj.core.api.Assertions.assertThat;

import nl.wederkerig.Rule;
import nl.wederkerig.agreement.DossierLock;
import nl.wederkerig.deadline.ReminderSweep;
import nl.wederkerig.overview.OpenTasks;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;

/** SZW owes VNG a "loket" by 1 June 2027: reminded of on 3 March. */
@IntegrationTest
class FollowEveryMinuteTest {

    @Autowired
    private ApplicationContext application;
    @Autowired
    private RemindedCommitments reminded;
    @Autowired
    private ReminderSweep sweep;
    @Autowired
    private OpenTasks tasks;

    private Road road;
    private FollowEveryMinute worker;

    @BeforeEach
    void in_force() {
        road = new Road(application);
        road.inSigning().signedByParties().on("2026-03-12").signs(BZK);
        worker = new FollowEveryMinute(reminded, road.bean(FollowUps.class), road.bean(DossierLock.class),
                road.bean(PlatformTransactionManager.class));
    }

    @Test
    @Rule("C3")
    void what_was_reminded_of_is_followed_within_a_minute_and_once() {
        road.on("2027-03-04").does(worker::follow);
        assertThat(tasks.of(road.agreement())).isEmpty();

        road.does(() -> sweep.sweep(road.bean(EffectiveTime.class).now()));
        assertThat(tasks.of(road.agreement())).as("the sweep starts no process").isEmpty();
        road.does(worker::follow);
        road.does(worker::follow);

        assertThat(tasks.of(road.agreement())).extracting(OpenTasks.OpenTask::step).containsExactly("Task_Deliver");
    }

    @Test
    @Rule("C3")
    void what_is_overdue_is_followed_too_and_not_noted_again() {
        road.on("2027-06-03").does(() -> sweep.sweep(road.bean(EffectiveTime.class).now()));

        road.does(worker::follow);

        assertThat(tasks.of(road.agreement())).hasSize(1);
        assertThat(road.events()).filteredOn("CommitmentOverdue"::equals).hasSize(1);
    }
}
