package nl.wederkerig.dossier;

import java.time.Instant;
import nl.wederkerig.shared.AgreementId;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets a dossier's time pass as a replay does, in one transaction. */
public final class FallenDue {

    private FallenDue() {}

    public static void until(ApplicationContext application, AgreementId agreement, Instant moment) {
        new TransactionTemplate(application.getBean(PlatformTransactionManager.class)).executeWithoutResult(
                status -> application.getBean(DueQueue.class).runUpTo(agreement, moment, true));
    }
}
