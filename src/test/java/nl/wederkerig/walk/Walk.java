package nl.wederkerig.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.RegisterAgreement;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.overview.OpenTasks;
import nl.wederkerig.record.ChainVerification;
import nl.wederkerig.record.DossierHistory;
import nl.wederkerig.record.RecordedEvent;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.RuleBroken;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** One walk: what is tried on an agreement, one thing after another, with everything that must hold looked at after each. */
final class Walk {

    /** How often something took effect, was refused or crashed, and how often a walk stood where; over all walks. */
    static final TreeMap<String, Integer> COUNTS = new TreeMap<>();

    private Walked walked;
    private JdbcTemplate database;
    private Everything everything;

    boolean begun() {
        return walked != null;
    }

    void begins(ApplicationContext application, RegisterAgreement command) {
        walked = new Walked(application, command);
        database = application.getBean(JdbcTemplate.class);
        everything = new Everything(database);
        holds();
    }

    /** @param crash null for none, 0 before the commit, else after so many events */
    void tries(String name, int who, Integer crash) {
        List<OrganisationId> all = walked.organisations();
        does(name, all.get(who % all.size()), crash);
        holds();
    }

    /** All parties try the same, one after another: what they can do jointly only. */
    void allTry(String name) {
        for (int party = 0; party < 3; party++) {
            does(name, walked.organisations().get(party), null);
        }
        holds();
    }

    /** What somebody is waited for, by one who is. */
    void goesOn(int which, Integer crash) {
        if (walked.view().header().status() == AgreementStatus.PREPARATION) {
            List<OrganisationId> awaited = walked.view().waitsFor();
            does("accept arrangement", awaited.get(which % awaited.size()), crash);
        } else {
            List<OpenTasks.OpenTask> open = walked.bean(OpenTasks.class).of(walked.agreement());
            if (!open.isEmpty()) {
                OpenTasks.OpenTask task = open.get(which % open.size());
                String command = Commands.OF_STEP.get(task.step());
                if (command != null && !task.holders().isEmpty()) {
                    does(command, task.holders().get(which % task.holders().size()), crash);
                }
            }
        }
        holds();
    }

    void timePasses(int days) {
        walked.passes(Duration.ofDays(days));
        count("time passed");
        holds();
    }

    private void does(String name, OrganisationId who, Integer crash) {
        walked.aMoment();
        Actor actor = walked.actor(who);
        List<String> before = everything.now();
        Runnable command = () -> walked.at(() -> {
            Commands.ALL.get(name).tryIt(walked, actor);
            return null;
        });
        try {
            if (crash == null) {
                command.run();
            } else if (crash == 0) {
                Crash.beforeCommit(walked, command);
            } else {
                Crash.afterEvents(crash, walked, command);
            }
            count("done");
        } catch (RuleBroken | NotFound | InvalidInput refused) {
            count("refused");
            assertThat(everything.now()).as("%s was refused to %s", name, who).isEqualTo(before);
        } catch (Crash crashed) {
            count("crashed");
            assertThat(everything.now()).as("%s by %s crashed", name, who).isEqualTo(before);
        }
    }

    private void holds() {
        walked.passes(Duration.ZERO);
        count("at " + walked.view().header().status());
        EngineAgrees.check(walked, database);
        Sights.check(walked);
        disputesHaveDates();
        recordIsWhole();
    }

    /** Nothing waits without a date: in every open dispute something happens by itself, and each step has its limit still to come. */
    private void disputesHaveDates() {
        for (DisputeView dispute : walked.raised()) {
            if (dispute.end() == null) {
                count("in " + dispute.stage() + " " + dispute.procedure());
                assertThat(nextIn(dispute)).as("something happens in %s", dispute).isPresent();
                assertThat(dispute.steps()).allMatch(step -> !step.lastDay().isBefore(walked.today().minusDays(1)));
            } else {
                count("dispute ended as " + dispute.end());
            }
        }
    }

    private Optional<Timestamp> nextIn(DisputeView dispute) {
        return Optional.ofNullable(database.queryForObject("""
                select least(
                    (select min(j.duedate_) from act_ru_execution e
                       join act_ru_variable v on v.proc_inst_id_ = e.id_ and v.name_ = 'disputeKey' and v.text_ = ?
                       join act_ru_job j on j.process_instance_id_ = e.id_
                      where e.business_key_ = ? and j.suspension_state_ = 1),
                    (select min(deadline_lapses_at(last_day)) from deadline
                      where agreement_id = ? and not closed and records_lapse and not lapsed and starts_with(key, ?)))""",
                Timestamp.class, dispute.key(), walked.agreement().toString(), walked.agreement().value(), "dispute:" + dispute.key() + ":"));
    }

    private void recordIsWhole() {
        assertThat(walked.bean(ChainVerification.class).verify(walked.agreement()).misfits()).isEmpty();
        List<RecordedEvent> events = walked.bean(DossierHistory.class).after(walked.agreement(), 0);
        assertThat(events).extracting(RecordedEvent::effectiveAt).as("moments of %s", events).isSorted();
    }

    private static void count(String what) {
        COUNTS.merge(what, 1, Integer::sum);
    }
}
