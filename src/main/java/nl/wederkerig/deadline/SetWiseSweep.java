package nl.wederkerig.deadline;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.EffectiveTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes many dossiers at a time: locks the free ones, takes what is due in them, appends all of it to the record. */
@Component
class SetWiseSweep implements ReminderSweep {

    /** Large enough for few statements, small enough to keep no dossier locked for long. */
    private static final int DOSSIERS_AT_A_TIME = 2_000;

    private final DueDeadlines due;
    private final EventRecord record;
    private final EffectiveTime time;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    /** Of features that are built on this one. */
    private final ObjectProvider<FreeDossiers> dossiers;
    private final ObjectProvider<LapseEvent> lapses;

    SetWiseSweep(DueDeadlines due, EventRecord record, EffectiveTime time, JdbcClient jdbc,
            PlatformTransactionManager transactions, ObjectProvider<FreeDossiers> dossiers, ObjectProvider<LapseEvent> lapses) {
        this.due = due;
        this.record = record;
        this.time = time;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.dossiers = dossiers;
        this.lapses = lapses;
    }

    @Override
    @Transactional(propagation = Propagation.NEVER)
    public int sweep(Instant upTo) {
        List<AgreementId> waiting = due.dossiers(upTo);
        int happened = 0;
        for (int from = 0; from < waiting.size(); from += DOSSIERS_AT_A_TIME) {
            List<AgreementId> some = waiting.subList(from, Math.min(from + DOSSIERS_AT_A_TIME, waiting.size()));
            happened += transaction.execute(status -> sweepFree(some, upTo));
        }
        return happened;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int sweepDossier(AgreementId agreement, Instant at) {
        return time.at(at, () -> happen(List.of(agreement), at));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Instant> nextDue(AgreementId agreement) {
        return jdbc.sql("select next_due_at from deadline where agreement_id = :agreement and next_due_at is not null"
                        + " order by next_due_at limit 1")
                .param("agreement", agreement.value())
                .query(Timestamp.class).optional().map(Timestamp::toInstant);
    }

    private int sweepFree(List<AgreementId> some, Instant upTo) {
        Set<AgreementId> locked = dossiers.stream().flatMap(sort -> sort.lockFree(some).stream()).collect(Collectors.toSet());
        return locked.isEmpty() ? 0 : happen(locked, upTo);
    }

    /** Until nothing is due any more: what lapses can be followed at once by what lapsed after it. */
    private int happen(Collection<AgreementId> locked, Instant upTo) {
        List<LapseEvent> named = lapses.stream().toList();
        int happened = 0;
        List<DueDeadlines.Due> taken = due.take(locked, upTo, time.now());
        while (!taken.isEmpty()) {
            record.appendAllAt(taken.stream().map(one -> new EventRecord.Happened(event(one, named), one.at())).toList());
            happened += taken.size();
            taken = due.take(locked, upTo, time.now());
        }
        return happened;
    }

    private static DomainEvent event(DueDeadlines.Due due, List<LapseEvent> lapses) {
        Deadline deadline = due.deadline();
        if (due.daysBefore() != null) {
            return new ReminderSent(deadline.agreement(), deadline.key(), deadline.label(), deadline.lastDay(), due.daysBefore(),
                    deadline.holders(), deadline.rijkOnly());
        }
        return lapses.stream().filter(lapse -> lapse.kind() == deadline.kind() && lapse.calls(deadline)).findFirst()
                .map(own -> own.of(deadline))
                .orElseGet(() -> new ResponseLapsed(
                        deadline.agreement(), deadline.key(), deadline.lastDay(), deadline.holders(), deadline.rijkOnly()));
    }
}
