package nl.wederkerig.dossier;

import java.time.LocalDate;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;

/** Lets somebody enter an act on the day on which it happened, when that day has passed. */
public interface EarlierActs {

    /** Paths of the faults. */
    String DAY = "earlierOn";
    String REASON = "earlierBecause";

    /**
     * Does the act as if it were noon of the day, or the moment of the dossier's last event where that is later. What falls due
     * in the dossier before that moment happens before it, and what falls due since happens after it, each at its own moment,
     * all in one transaction. The reason is kept with every event of the act.
     *
     * @param day today at the latest, and not before the day of the dossier's last event, in the legal zone
     * @throws nl.wederkerig.shared.InvalidInput with every fault of day and reason
     * @throws nl.wederkerig.shared.NotFound     when the actor may not see the agreement
     */
    void perform(AgreementId agreement, LocalDate day, String reason, Actor actor, Runnable act);
}
