package nl.wederkerig.process;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.process.WaitsFor.Whom;
import nl.wederkerig.proceedings.ProcedureSteps;
import nl.wederkerig.proceedings.SeatLapses;
import nl.wederkerig.proceedings.SeatLapses.Asked;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.PersonId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** What the models of seats and challenges ask, and what they call when somebody is silent. */
@Configuration(proxyBeanMethods = false)
public class AskedPersons {

    private final SeatLapses seats;
    private final ProcedureSteps procedures;
    private final EngineInitiative initiative;

    AskedPersons(@Lazy SeatLapses seats, @Lazy ProcedureSteps procedures, EngineInitiative initiative) {
        this.seats = seats;
        this.procedures = procedures;
        this.initiative = initiative;
    }

    /** Persons of no organisation of whom something is asked, in the engine's writing. */
    @Bean
    public Whom persons() {
        return execution -> (execution.hasVariable(ProcessVariables.SEAT) || execution.hasVariable(ProcessVariables.CHALLENGE)
                ? asked(execution).persons()
                : isHeldByParties(execution) ? List.<PersonId>of()
                : seats.appointed(agreement(execution), (String) execution.getVariable(ProcessVariables.DISPUTE)))
                .stream().map(PersonId::toString).toList();
    }

    /** Such as the rounds in which they file something; a hearing is held by those who are appointed. */
    private boolean isHeldByParties(DelegateExecution execution) {
        String dispute = (String) execution.getVariable(ProcessVariables.DISPUTE);
        return ProcedureTasks.kindOf(execution.getCurrentActivityId())
                .filter(kind -> !procedures.holders(agreement(execution), dispute, kind).isEmpty()).isPresent();
    }

    @Bean
    public JavaDelegate seatLapses() {
        return execution -> {
            SeatLapses.Waiting[] now = new SeatLapses.Waiting[1];
            initiative.take(() -> now[0] = seats.seatLapsed(agreement(execution), id(execution, ProcessVariables.SEAT)));
            execution.setVariables(EngineSeatProcess.waiting(now[0].state(), now[0].lapsesAt()).asMap());
        };
    }

    @Bean
    public JavaDelegate challengeLapses() {
        return execution -> {
            Instant[] at = new Instant[1];
            initiative.take(() -> at[0] =
                    seats.challengeLapsed(agreement(execution), id(execution, ProcessVariables.CHALLENGE)).lapsesAt());
            execution.setVariables(ProcessVariables.with(ProcessVariables.CHALLENGE_LAPSES, at[0]).asMap());
        };
    }

    /** Organisations of which something is asked about a seat or a challenge. */
    List<String> organisations(DelegateExecution execution) {
        return asked(execution).organisations().stream().map(Group::of).map(Group::toString).toList();
    }

    private Asked asked(DelegateExecution execution) {
        return execution.hasVariable(ProcessVariables.SEAT) ? seats.askedFor(id(execution, ProcessVariables.SEAT))
                : seats.askedAbout(id(execution, ProcessVariables.CHALLENGE));
    }

    private static AgreementId agreement(DelegateExecution execution) {
        return AgreementId.of((String) execution.getVariable(ProcessVariables.AGREEMENT));
    }

    private static UUID id(DelegateExecution execution, String name) {
        return UUID.fromString((String) execution.getVariable(name));
    }
}
