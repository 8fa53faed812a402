package nl.wederkerig.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.wederkerig.agreement.AgreementHeader;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.overview.EventTexts;
import nl.wederkerig.record.DossierHistory;
import nl.wederkerig.record.RecordedEvent;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Does the acts of one file again in one transaction, and tells beside it how far that is: to keep them, or to find out what they give. */
@Component
class ReplayOfFile {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final DossierRun run;
    private final ImportTrace trace;
    private final DossierWorkTable table;
    private final DossierFaults faults;
    private final Agreements agreements;
    private final DossierHistory history;
    private final EventTexts sentences;
    private final ObjectMapper json;
    private final EffectiveTime time;
    private final TransactionTemplate transaction;

    ReplayOfFile(@Lazy DossierRun run, @Lazy ImportTrace trace, DossierWorkTable table, DossierFaults faults, @Lazy Agreements agreements, @Lazy DossierHistory history,
            EventTexts sentences, ObjectMapper json, EffectiveTime time, PlatformTransactionManager transactions) {
        this.run = run;
        this.trace = trace;
        this.table = table;
        this.faults = faults;
        this.agreements = agreements;
        this.history = history;
        this.sentences = sentences;
        this.json = json;
        this.time = time;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The import is over at the moment that it is kept: after a restart nobody doubts whether it was. */
    byte[] keep(UUID work, DossierFile file, String text, Actor registrar) {
        return attempt(work, file, () -> transaction.execute(status -> {
            AgreementId agreement = run.imports(file, false, done -> table.progressBeside(work, done));
            trace.leave(agreement, text, registrar);
            table.line(work, 1, file.agreement().reference(), agreement, List.of());
            table.end(work, WorkView.State.DONE, null);
            return null;
        }));
    }

    /** @return what it gives, or null where it is refused */
    byte[] preview(UUID work, DossierFile file) {
        return attempt(work, file, () -> transaction.execute(status -> {
            status.setRollbackOnly();
            AgreementId agreement = run.imports(file, false, done -> table.progressBeside(work, done));
            AgreementHeader header = agreements.view(agreement, Actor.system()).header();
            return written(new WorkFile.Preview(header.reference(), header.title(), header.status().name(), events(history.after(agreement, 0))));
        }));
    }

    WorkFile.Preview read(byte[] kept) {
        try {
            return kept == null ? null : json.readValue(kept, WorkFile.Preview.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A preview that was kept cannot be read", unreadable);
        }
    }

    private byte[] attempt(UUID work, DossierFile file, Supplier<byte[]> act) {
        try {
            return act.get();
        } catch (EventRefused refused) {
            table.line(work, 1, file.agreement().reference(), null, faults.of(refused));
            return null;
        }
    }

    private List<WorkFile.Event> events(List<RecordedEvent> events) {
        List<String> dutch = sentences.sentences(events, time.today(), DUTCH);
        List<String> english = sentences.sentences(events, time.today(), Locale.ENGLISH);
        return IntStream.range(0, events.size()).mapToObj(i -> new WorkFile.Event(events.get(i).effectiveAt(), dutch.get(i), english.get(i))).toList();
    }

    private byte[] written(WorkFile.Preview preview) {
        try {
            return json.writeValueAsBytes(preview);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A preview cannot be written as JSON", impossible);
        }
    }
}
