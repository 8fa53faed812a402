package nl.wederkerig.api;

import java.util.Arrays;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.DossierLock;
import nl.wederkerig.agreement.Sight;
import nl.wederkerig.overview.VisibleHistory;
import nl.wederkerig.record.RecordedEvent;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import org.springframework.stereotype.Component;

/** Which version of a dossier somebody sees: the last event of its history that this person may see, by its hash, which does not tell how many others there are. */
@Component
public class Versions {

    private static final int LENGTH = 16;

    private final Agreements agreements;
    private final VisibleHistory history;
    private final DossierLock lock;

    Versions(Agreements agreements, VisibleHistory history, DossierLock lock) {
        this.agreements = agreements;
        this.history = history;
        this.lock = lock;
    }

    /**
     * As an ETag has it; null for who sees only a part, and does nothing in it.
     *
     * @throws nl.wederkerig.shared.NotFound when the actor may not see the agreement
     */
    public String of(AgreementId agreement, Actor actor) {
        return agreements.sight(agreement, actor) != Sight.FULL ? null : history.of(agreement, actor, 0, 1).events().stream().findFirst()
                .map(RecordedEvent::hash).map(hash -> "\"" + hash.substring(0, LENGTH) + "\"").orElse("\"0\"");
    }

    /**
     * Nobody else changes the dossier from here to the end of the transaction.
     *
     * @param named what {@code If-Match} says
     */
    void require(String named, AgreementId agreement, Actor actor) {
        of(agreement, actor);
        lock.lock(agreement);
        String present = of(agreement, actor);
        if (!named.equals("*") && Arrays.stream(named.split(",")).map(String::strip).noneMatch(each -> each.equals(present))) {
            throw new LostRace(named, present);
        }
    }
}
