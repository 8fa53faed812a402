package nl.wederkerig.overview;

import java.util.Set;
import nl.wederkerig.party.Layer;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.record.DossierHistory;
import nl.wederkerig.record.HistoryPage;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Role;
import org.springframework.stereotype.Component;

/**
 * A dossier's history as somebody may see it: others than central government find nothing of what BZK was asked beforehand
 * (A11) nor of the cabinet's agenda (A12), and no count that gives it away. Auditors see all.
 */
@Component
public class VisibleHistory {

    private static final Set<String> OF_THE_RIJK = Set.of(
            "CheckAsked", "CheckAnswered", "ReferralTabled", "ReferralDiscussed", "ReferralRaised", "CabinetAgendaSet");

    private final DossierHistory history;
    private final Organisations organisations;
    private final EffectiveTime time;

    VisibleHistory(DossierHistory history, Organisations organisations, EffectiveTime time) {
        this.history = history;
        this.organisations = organisations;
        this.time = time;
    }

    /**
     * Whether the actor may see the agreement in full is for the caller to establish.
     *
     * @param page from 0
     * @param size 1 to 200
     */
    public HistoryPage of(AgreementId agreement, Actor actor, int page, int size) {
        return seesAll(actor) ? history.of(agreement, page, size) : history.without(OF_THE_RIJK, agreement, page, size);
    }

    private boolean seesAll(Actor actor) {
        return actor.isSystem() || actor.has(Role.AUDITOR) || actor.organisation() != null
                && organisations.byId(actor.organisation(), time.today()).layer() == Layer.RIJK;
    }
}
