package nl.wederkerig.api;

import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.wederkerig.dossier.EarlierActs;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.Fault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Does something in a dossier, on the version that {@code If-Match} names and on the day on which it happened. */
@Component
public class Acts {

    private final Versions versions;
    private final EarlierActs earlier;
    private final EntityManager persistence;
    private final TransactionTemplate transaction;

    Acts(Versions versions, EarlierActs earlier, EntityManager persistence, PlatformTransactionManager transactions) {
        this.versions = versions;
        this.earlier = earlier;
        this.persistence = persistence;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** All in one transaction; what was done is there for whatever reads next within a larger one. */
    public void perform(HttpServletRequest request, AgreementId agreement, Achteraf when, Actor actor, Runnable act) {
        if (when.gebeurdOp() == null && when.redenAchteraf() != null) {
            throw new BadRequest(List.of(Fault.at("/gebeurdOp", "api.missing")));
        }
        transaction.executeWithoutResult(status -> {
            String named = request.getHeader("If-Match");
            if (named != null) {
                versions.require(named, agreement, actor);
            }
            if (when.gebeurdOp() == null) {
                act.run();
            } else {
                earlier.perform(agreement, when.gebeurdOp(), when.redenAchteraf(), actor, act);
            }
            persistence.flush();
        });
    }
}
