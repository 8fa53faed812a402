package nl.wederkerig.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wederkerig.dossier.DueWork;
import nl.wederkerig.shared.AgreementId;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** The timers of a dossier's instances, in the order of their due moments and then of their creation. */
@Component
class EngineDueWork implements DueWork {

    private final Engine engine;
    private final ManagementService management;

    EngineDueWork(Engine engine, ManagementService management) {
        this.engine = engine;
        this.management = management;
    }

    @Override
    public Optional<Due> next(AgreementId agreement, Instant upTo) {
        List<String> instances = engine.instances(agreement);
        if (instances.isEmpty()) {
            return Optional.empty();
        }
        return management.createJobQuery()
                .processInstanceIds(Set.copyOf(instances)).active()
                .duedateLowerThan(Date.from(upTo.plusMillis(1)))
                .orderByJobDuedate().asc().orderByJobId().asc()
                .listPage(0, 1).stream()
                .map(this::due)
                .findFirst();
    }

    private Due due(Job job) {
        return new Due(job.getDuedate().toInstant(), () -> management.executeJob(job.getId()));
    }
}
