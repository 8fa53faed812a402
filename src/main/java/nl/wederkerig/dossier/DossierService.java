package nl.wederkerig.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.record.DossierHistory;
import nl.wederkerig.record.RecordedEvent;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class DossierService implements DossierFiles {

    private final DossierParser parser;
    private final DossierRun run;
    private final DossierWriter writer;
    private final UseCases useCases;
    private final DossierHistory history;
    private final ImportTrace trace;
    private final TransactionTemplate transaction;
    private final TransactionTemplate ownTransaction;

    DossierService(
            DossierParser parser, DossierRun run, DossierWriter writer, UseCases useCases, DossierHistory history, ImportTrace trace,
            PlatformTransactionManager transactions) {
        this.parser = parser;
        this.run = run;
        this.writer = writer;
        this.useCases = useCases;
        this.history = history;
        this.trace = trace;
        this.transaction = new TransactionTemplate(transactions);
        this.ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public DossierPreview preview(String text, Actor actor) {
        registrarOnly(actor);
        DossierFile file = parser.parse(text, null);
        return withoutTrace(() -> {
            AgreementId agreement = run.imports(file, false);
            AgreementView view = useCases.agreements().view(agreement, Actor.system());
            return new DossierPreview(
                    view.header().reference(), view.header().title(), view.header().status().name(), timeline(agreement));
        });
    }

    @Override
    public AgreementId importFile(String text, Actor actor) {
        if (!actor.isSystem()) {
            registrarOnly(actor);
        }
        DossierFile file = parser.parse(text, null);
        return transaction.execute(status -> {
            AgreementId agreement = run.imports(file, false);
            trace.leave(agreement, text, actor);
            return agreement;
        });
    }

    @Override
    public AgreementId loadDemonstration(String text, LocalDate loadingDay) {
        DossierFile file = parser.parse(text, loadingDay);
        return transaction.execute(status -> run.imports(file, true));
    }

    @Override
    public ReplayOutcome replay(String text, LocalDate loadingDay) {
        DossierFile file = parser.parse(text, loadingDay);
        return withoutTrace(() -> {
            DossierRun.Replayed replayed = run.replays(file);
            return new ReplayOutcome(
                    file.agreement().reference(), timeline(replayed.agreement()), replayed.failures(), file.expectations().size());
        });
    }

    @Override
    public String export(AgreementId agreement, Actor actor) {
        return transaction.execute(status -> writer.write(agreement, actor));
    }

    private List<RecordedEvent> timeline(AgreementId agreement) {
        return history.after(agreement, 0);
    }

    /** Beside the transaction of who asks, which goes on. */
    private <T> T withoutTrace(Supplier<T> work) {
        return ownTransaction.execute(status -> {
            status.setRollbackOnly();
            return work.get();
        });
    }

    private static void registrarOnly(Actor actor) {
        if (!actor.has(Role.REGISTRAR)) {
            throw new NotFound("import", "for this person");
        }
    }
}
