package nl.wederkerig.overview;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.SeenDisputes;
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
import org.springframework.context.annotation.Lazy;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * A dossier's history as somebody may see it: others than central government find nothing of what BZK was asked beforehand
 * (A11) nor of the cabinet's agenda (A12), and who was appointed or asked in a dispute nothing of other disputes (D8); no count
 * gives it away. Auditors see all but what is one side's own, which nobody finds here.
 */
@Component
public class VisibleHistory {

    private static final Pattern DEADLINE = Pattern.compile("(?:dispute|award|precedent):([^:]+)");

    private final DossierHistory history;
    private final Agreements agreements;
    private final Organisations organisations;
    private final EffectiveTime time;
    private final Set<String> ofTheRijk = typesOfTheRijk();

    VisibleHistory(DossierHistory history, @Lazy Agreements agreements, Organisations organisations, EffectiveTime time) {
        this.history = history;
        this.agreements = agreements;
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
        boolean everything = seesAll(actor);
        SeenDisputes seen = actor.isSystem() ? SeenDisputes.ALL : agreements.disputes(agreement, actor);
        if (!seen.all()) {
            return history.ofDisputes(seen.keys(), everything ? Set.of() : ofTheRijk, agreement, page, size);
        }
        return everything ? history.of(agreement, page, size) : history.without(ofTheRijk, agreement, page, size);
    }

    /** All that every party finds, in the order in which it was recorded; without what only the Rijk and auditors find. */
    public List<RecordedEvent> ofEveryParty(AgreementId agreement) {
        return history.after(agreement, 0).stream().filter(this::seenByAll).toList();
    }

    /** As {@link #ofEveryParty}; of who was appointed or asked in a dispute without what happened in others. */
    public List<RecordedEvent> inOrder(AgreementId agreement, Actor actor) {
        SeenDisputes seen = actor.isSystem() ? SeenDisputes.ALL : agreements.disputes(agreement, actor);
        return ofEveryParty(agreement).stream()
                .filter(event -> disputeOf(event).map(seen::includes).orElse(true)).toList();
    }

    /** The one that it names, or that of the deadline {@code dispute:<dispute>:<step>}, or of an award, that it is about. */
    private static Optional<String> disputeOf(RecordedEvent event) {
        if (event.payload().get("dispute") instanceof String dispute) {
            return Optional.of(dispute);
        }
        Object about = event.payload().getOrDefault("deadline", event.payload().get("request"));
        Matcher key = DEADLINE.matcher(String.valueOf(about));
        return key.lookingAt() ? Optional.of(key.group(1)) : Optional.empty();
    }

    /** Also what only the Rijk and auditors find. */
    boolean seesAll(Actor actor) {
        return actor.isSystem() || actor.has(Role.AUDITOR) || actor.organisation() != null
                && organisations.byId(actor.organisation(), time.today()).layer() == Layer.RIJK;
    }

    private boolean seenByAll(RecordedEvent event) {
        return !ofTheRijk.contains(event.type()) && !Boolean.TRUE.equals(event.payload().get("rijkOnly"))
                && !Boolean.TRUE.equals(event.payload().get("ownSide"));
    }

    /** Types of events that only the Rijk and auditors find. */
    Set<String> ofTheRijk() {
        return ofTheRijk;
    }

    private static Set<String> typesOfTheRijk() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(RijkOnly.class));
        return scan.findCandidateComponents("nl.wederkerig").stream()
                .map(event -> ClassUtils.getShortName(event.getBeanClassName())).collect(Collectors.toUnmodifiableSet());
    }
}
