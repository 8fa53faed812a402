package nl.wederkerig.dossier;

import java.util.List;
import java.util.UUID;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Imports file after file, each in one transaction with the note that it was: after a restart nobody doubts which were. */
@Component
class ImportOfFiles {

    private final DossierFiles files;
    private final DossierWorkTable table;
    private final DossierFaults faults;
    private final TransactionTemplate transaction;

    ImportOfFiles(@Lazy DossierFiles files, DossierWorkTable table, DossierFaults faults, PlatformTransactionManager transactions) {
        this.files = files;
        this.table = table;
        this.faults = faults;
        this.transaction = new TransactionTemplate(transactions);
    }

    byte[] run(UUID work, List<DossierWork.NamedFile> all, Actor registrar) {
        int position = 0;
        for (DossierWork.NamedFile file : all) {
            position++;
            one(work, position, file, registrar);
            table.progress(work, position);
        }
        return null;
    }

    private void one(UUID work, int position, DossierWork.NamedFile file, Actor registrar) {
        try {
            transaction.executeWithoutResult(status -> {
                AgreementId agreement = files.importFile(file.text(), registrar);
                table.line(work, position, file.name(), agreement, List.of());
            });
        } catch (FaultyDossier faulty) {
            table.line(work, position, file.name(), null, faults.of(faulty));
        } catch (EventRefused refused) {
            table.line(work, position, file.name(), null, faults.of(refused));
        }
    }
}
