package nl.wederkerig.operations;

import java.util.List;
import nl.wederkerig.shared.AgreementId;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.ApplicationContext;

/** Lets a timer fail, as the executor records it. */
final class EngineFaults {

    private EngineFaults() {}

    /** @return the id of the job that has no attempts left */
    static String failFirstTimer(ApplicationContext application, AgreementId agreement) {
        List<String> instances = application.getBean(RuntimeService.class).createProcessInstanceQuery()
                .processInstanceBusinessKey(agreement.toString()).list().stream().map(each -> each.getId()).toList();
        Job job = application.getBean(ManagementService.class).createJobQuery().timers().list().stream()
                .filter(timer -> instances.contains(timer.getProcessInstanceId())).findFirst().orElseThrow();
        while (application.getBean(ManagementService.class).createJobQuery().jobId(job.getId()).singleResult().getRetries() > 0) {
            application.getBean(ProcessEngineConfigurationImpl.class).getCommandExecutorTxRequired().execute(
                    new DefaultJobRetryCmd(job.getId(), new IllegalStateException("geheim")));
        }
        return job.getId();
    }
}
