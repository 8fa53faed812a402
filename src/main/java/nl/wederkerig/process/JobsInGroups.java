package nl.wederkerig.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.jobexecutor.AcquiredJobs;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The engine's job executor, with the jobs that were found due at once executed in groups. */
class JobsInGroups extends SpringJobExecutor {

    /** Enough to spread the cost of a transaction, few enough to keep no dossier locked for long. */
    static final int AT_A_TIME = 16;

    private static final Logger LOG = LoggerFactory.getLogger(JobsInGroups.class);

    private final TimersTogether timers;

    JobsInGroups(TimersTogether timers) {
        this.timers = timers;
    }

    @Override
    public Command<AcquiredJobs> getAcquireJobsCmd(int number) {
        Command<AcquiredJobs> found = super.getAcquireJobsCmd(number);
        return context -> new Grouped(found.execute(context));
    }

    @Override
    public Runnable getExecuteJobsRunnable(List<String> jobs, ProcessEngineImpl engine) {
        return jobs.size() == 1 ? alone(jobs, engine) : () -> execute(jobs, engine);
    }

    private void execute(List<String> jobs, ProcessEngineImpl engine) {
        List<String> left = jobs;
        try {
            left = timers.fire(jobs);
        } catch (RuntimeException failed) {
            LOG.debug("{} timers did not succeed together", jobs.size(), failed);
        }
        // Each by itself: there what fails is counted, kept with its cause, and tried again.
        if (!left.isEmpty()) {
            alone(left, engine).run();
        }
    }

    private Runnable alone(List<String> jobs, ProcessEngineImpl engine) {
        return super.getExecuteJobsRunnable(jobs, engine);
    }

    /** The same jobs; which could not be locked is known to the other only later. */
    private static final class Grouped extends AcquiredJobs {

        private final AcquiredJobs found;

        private Grouped(AcquiredJobs found) {
            super(found.getNumberOfJobsAttemptedToAcquire());
            this.found = found;
        }

        @Override
        public List<List<String>> getJobIdBatches() {
            List<List<String>> groups = new ArrayList<>();
            List<String> group = new ArrayList<>();
            for (List<String> batch : found.getJobIdBatches()) {
                group.addAll(batch);
                if (group.size() >= AT_A_TIME) {
                    groups.add(group);
                    group = new ArrayList<>();
                }
            }
            if (!group.isEmpty()) {
                groups.add(group);
            }
            return groups;
        }

        @Override
        public void addJobIdBatch(List<String> jobs) {
            found.addJobIdBatch(jobs);
        }

        @Override
        public void addJobIdBatch(String job) {
            found.addJobIdBatch(job);
        }

        @Override
        public boolean contains(String job) {
            return found.contains(job);
        }

        @Override
        public int size() {
            return found.size();
        }

        @Override
        public void removeJobId(String job) {
            found.removeJobId(job);
        }

        @Override
        public int getNumberOfJobsFailedToLock() {
            return found.getNumberOfJobsFailedToLock();
        }
    }
}
