package nl.wederkerig.agreement;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wederkerig.record.DossierHistory;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * An agreement that takes the place of another ends it by entering into force. Nobody's agreement ends without its consent:
 * every party to the one that is replaced has to be party to the one that replaces it (A16).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Supersession {

    private final AgreementStore store;
    private final AgreementVisibility visibility;
    private final ObjectProvider<OpenMatters> matters;
    private final EventRecord record;
    private final DossierHistory history;
    private final EffectiveTime time;
    private final AgreementDeadlines deadlines;
    private final AgreementProcess process;

    Supersession(
            AgreementStore store, AgreementVisibility visibility, ObjectProvider<OpenMatters> matters, EventRecord record,
            DossierHistory history, EffectiveTime time, AgreementDeadlines deadlines, @Lazy AgreementProcess process) {
        this.store = store;
        this.visibility = visibility;
        this.matters = matters;
        this.record = record;
        this.history = history;
        this.time = time;
        this.deadlines = deadlines;
        this.process = process;
    }

    /** What is wrong with the agreement that is to be replaced, if anything is. */
    void check(Faults faults, RegisterAgreement command, Actor actor) {
        if (command.replaces() == null) {
            return;
        }
        Optional<Agreement> replaced = inForce(command.replaces(), actor);
        Set<OrganisationId> parties = RegistrationDesk.takingPart(command.parties());
        faults.when(replaced.isEmpty(), "replaces", "agreement.replaces-unknown", command.replaces())
                .when(replaced.isPresent() && !parties.containsAll(bound(replaced.get())), "replaces", "agreement.replaces-without-all");
    }

    /** The replaced agreement stays in force where it is not in force any more or still has an open dispute (A16). */
    @EventListener
    void on(EnteredIntoForce entered) {
        store.find(entered.agreement()).map(agreement -> agreement.header().replaces()).flatMap(store::byReference)
                .ifPresent(replaced -> replace(store.locked(replaced.id())));
    }

    private void replace(Agreement agreement) {
        AgreementId id = agreement.id();
        boolean disputed = matters.stream().anyMatch(each -> each.whyNotTerminated(id).isPresent());
        if (agreement.status() == AgreementStatus.IN_FORCE && !disputed) {
            Instant last = history.lastEffectiveAt(id).orElse(time.now());
            time.at(last.isAfter(time.now()) ? last : time.now(), () -> {
                end(agreement);
                return null;
            });
        }
    }

    private void end(Agreement agreement) {
        agreement.openAmendment().ifPresent(amendment -> {
            agreement.dropAmendment();
            record.append(new AmendmentDropped(agreement.id(), amendment.version(), "superseded"));
        });
        agreement.move(AgreementTransition.ENDED_EARLY);
        deadlines.nothingDue(agreement.id());
        record.append(new AgreementTerminated(agreement.id(), "superseded"));
        process.ended(agreement.id());
    }

    private Optional<Agreement> inForce(String reference, Actor actor) {
        boolean entersForOthers = actor.isSystem() || actor.has(Role.REGISTRAR);
        return store.byReference(reference)
                .filter(agreement -> agreement.status() == AgreementStatus.IN_FORCE)
                .filter(agreement -> entersForOthers
                        || visibility.sight(agreement, actor).filter(sight -> sight == Sight.FULL).isPresent());
    }

    /** Those that would have to terminate it together. */
    private static Set<OrganisationId> bound(Agreement agreement) {
        return agreement.parties().jointOrganisations().stream().collect(Collectors.toSet());
    }
}
