package nl.wederkerig.overview;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wederkerig.party.Layer;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.record.DossierHistory;
import nl.wederkerig.record.HistoryPage;
import nl.wederkerig.record.RecordedEvent;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.RijkOnly;
import nl.wederkerig.shared.Role;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * A dossier's history as somebody may see it: others than central government find nothing of what BZK was asked beforehand
 * (A11) nor of the cabinet's agenda (A12), and no count that gives it away. Auditors see all.
 */
@Component
public class VisibleHistory {

    private final DossierHistory history;
    private final Organisations organisations;
    private final EffectiveTime time;
    private final Set<String> ofTheRijk = typesOfTheRijk();

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
        return seesAll(actor) ? history.of(agreement, page, size) : history.without(ofTheRijk, agreement, page, size);
    }

    /** All that every party finds, in the order in which it was recorded; without what only the Rijk and auditors find. */
    public List<RecordedEvent> ofEveryParty(AgreementId agreement) {
        return history.after(agreement, 0).stream().filter(this::seenByAll).toList();
    }

    private boolean seesAll(Actor actor) {
        return actor.isSystem() || actor.has(Role.AUDITOR) || actor.organisation() != null
                && organisations.byId(actor.organisation(), time.today()).layer() == Layer.RIJK;
    }

    private boolean seenByAll(RecordedEvent event) {
        return !ofTheRijk.contains(event.type()) && !Boolean.TRUE.equals(event.payload().get("rijkOnly"));
    }

    private static Set<String> typesOfTheRijk() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(RijkOnly.class));
        return scan.findCandidateComponents("nl.wederkerig").stream()
                .map(event -> ClassUtils.getShortName(event.getBeanClassName())).collect(Collectors.toUnmodifiableSet());
    }
}
