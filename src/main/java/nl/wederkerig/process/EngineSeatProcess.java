package nl.wederkerig.process;

import static nl.wederkerig.process.ProcessVariables.with;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.proceedings.ProceedingsMessages;
import nl.wederkerig.proceedings.ProcedureSteps;
import nl.wederkerig.proceedings.SeatLapses;
import nl.wederkerig.proceedings.SeatProcess;
import nl.wederkerig.proceedings.SeatState;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.PersonId;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Carries each seat through the model {@code Appointment}, and each challenge through {@code Challenge}. */
@Component
class EngineSeatProcess implements SeatProcess, ProceedingsMessages {

    static final String APPOINTMENT = "Appointment";
    static final String CHALLENGE = "Challenge";
    /** Those in which persons are appointed. */
    private static final List<String> PROCEDURES = List.of("IndependentChairProcedure", "BindingAdviceProcedure", "ExpertAdviceProcedure");

    private final Engine engine;
    private final EngineDisputes disputes;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final SeatLapses seats;
    private final ProcedureSteps procedures;

    EngineSeatProcess(Engine engine, EngineDisputes disputes, RuntimeService runtime, TaskService tasks, ManagementService management,
            @Lazy SeatLapses seats, @Lazy ProcedureSteps procedures) {
        this.engine = engine;
        this.disputes = disputes;
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.seats = seats;
        this.procedures = procedures;
    }

    @Override
    public void opened(AgreementId agreement, String dispute, UUID seat, SeatState waits, Instant lapsesAt) {
        engine.start(APPOINTMENT, agreement, waiting(waits, lapsesAt)
                .and(ProcessVariables.DISPUTE, dispute).and(ProcessVariables.SEAT, seat.toString()));
    }

    static ProcessVariables waiting(SeatState waits, Instant lapsesAt) {
        ProcessVariables variables = with(ProcessVariables.SEAT_WAITS, waits.name());
        return lapsesAt == null ? variables : variables.and(ProcessVariables.SEAT_LAPSES, lapsesAt);
    }

    @Override
    public void answered(AgreementId agreement, UUID seat, SeatState waits, Instant lapsesAt) {
        seat(agreement, seat).ifPresent(instance -> complete(instance, waiting(waits, lapsesAt)));
    }

    @Override
    public void moved(AgreementId agreement, UUID seatOrChallenge, Instant lapsesAt) {
        seat(agreement, seatOrChallenge).ifPresent(instance -> move(instance, ProcessVariables.SEAT_LAPSES, lapsesAt));
        challenge(agreement, seatOrChallenge).ifPresent(instance -> move(instance, ProcessVariables.CHALLENGE_LAPSES, lapsesAt));
    }

    private void move(String instance, String moment, Instant lapsesAt) {
        engine.set(instance, with(moment, lapsesAt));
        management.createJobQuery().processInstanceId(instance).list().forEach(timer -> engine.move(timer, lapsesAt));
    }

    @Override
    public void over(AgreementId agreement, UUID seatOrChallenge) {
        seat(agreement, seatOrChallenge).or(() -> challenge(agreement, seatOrChallenge))
                .ifPresent(instance -> engine.end(instance, "The procedure is over"));
    }

    @Override
    public void challenged(AgreementId agreement, String dispute, UUID challenge, Instant lapsesAt) {
        engine.start(CHALLENGE, agreement, with(ProcessVariables.DISPUTE, dispute)
                .and(ProcessVariables.CHALLENGE, challenge.toString()).and(ProcessVariables.CHALLENGE_LAPSES, lapsesAt));
    }

    @Override
    public void challengeClosed(AgreementId agreement, UUID challenge, boolean upheld) {
        challenge(agreement, challenge)
                .ifPresent(instance -> complete(instance, with(ProcessVariables.CHALLENGE_END, upheld ? "UPHELD" : "REJECTED")));
    }

    @Override
    public void seatsFilled(AgreementId agreement, String dispute) {
        if (disputes.waitsFor(agreement, dispute, "SeatsFilled")) {
            tell(agreement, dispute, "SeatsFilled");
            contested(agreement, dispute);
        } else {
            instances(agreement, dispute).forEach(instance -> handOver(instance, agreement, dispute));
        }
    }

    /** Who was replaced does not hold the tasks of the procedure any more. */
    private void handOver(String instance, AgreementId agreement, String dispute) {
        List<String> now = seats.appointed(agreement, dispute).stream().map(PersonId::toString).toList();
        tasks.createTaskQuery().processInstanceId(instance).list().forEach(task -> {
            List<String> before = tasks.getIdentityLinksForTask(task.getId()).stream().map(IdentityLink::getUserId).filter(Objects::nonNull).toList();
            if (!before.isEmpty()) {
                before.stream().filter(each -> !now.contains(each)).forEach(each -> tasks.deleteCandidateUser(task.getId(), each));
                now.stream().filter(each -> !before.contains(each)).forEach(each -> tasks.addCandidateUser(task.getId(), each));
            }
        });
    }

    @Override
    public void settlementProposed(AgreementId agreement, String dispute) {
        tell(agreement, dispute, "SettlementProposed");
    }

    @Override
    public void draftSent(AgreementId agreement, String dispute) {
        tell(agreement, dispute, "DraftSent");
    }

    /** With the moments as they are now; where what the message starts stands within the procedure's model. */
    private void tell(AgreementId agreement, String dispute, String message) {
        ProcessVariables now = ProcedureLapses.schedule(procedures.schedule(agreement, dispute));
        instances(agreement, dispute).forEach(instance -> engine.set(instance, now));
        disputes.deliver(agreement, dispute, message, new ProcessVariables());
    }

    private Stream<String> instances(AgreementId agreement, String dispute) {
        return PROCEDURES.stream().flatMap(procedure -> disputes.instance(procedure, agreement, dispute).stream());
    }

    /** Arbiters also decide on an objection that came before them. */
    private void contested(AgreementId agreement, String dispute) {
        boolean asked = procedures.schedule(agreement, dispute).lapses().containsKey(StepKind.DECIDE_JURISDICTION);
        if (asked && disputes.task(agreement, dispute, ProcedureTasks.task(StepKind.DECIDE_JURISDICTION)).isEmpty()) {
            disputes.deliver(agreement, dispute, "JurisdictionContested", new ProcessVariables());
        }
    }

    @Override
    public void standStill(AgreementId agreement, String dispute) {
        instances(agreement, dispute)
                .flatMap(instance -> management.createJobQuery().processInstanceId(instance).list().stream())
                .forEach(engine::hold);
    }

    private Optional<String> seat(AgreementId agreement, UUID seat) {
        return only(query(APPOINTMENT, agreement).variableValueEquals(ProcessVariables.SEAT, seat.toString()));
    }

    private Optional<String> challenge(AgreementId agreement, UUID challenge) {
        return only(query(CHALLENGE, agreement).variableValueEquals(ProcessVariables.CHALLENGE, challenge.toString()));
    }

    private ProcessInstanceQuery query(String process, AgreementId agreement) {
        return runtime.createProcessInstanceQuery().processDefinitionKey(process).processInstanceBusinessKey(agreement.toString());
    }

    private static Optional<String> only(ProcessInstanceQuery query) {
        return query.listPage(0, 1).stream().findFirst().map(ProcessInstance::getId);
    }

    private void complete(String instance, ProcessVariables variables) {
        tasks.createTaskQuery().processInstanceId(instance).list().forEach(task -> engine.complete(task, variables));
    }
}
