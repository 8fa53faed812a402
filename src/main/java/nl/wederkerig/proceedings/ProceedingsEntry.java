package nl.wederkerig.proceedings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wederkerig.agreement.DossierLock;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.ReadOnce;
import nl.wederkerig.shared.Role;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What every command in a procedure begins and ends with: lock, look, refuse, record. */
@Component
class ProceedingsEntry {

    private final ProceedingsRepository all;
    private final DossierLock lock;
    private final EventRecord record;
    private final EffectiveTime time;

    ProceedingsEntry(ProceedingsRepository all, @Lazy DossierLock lock, EventRecord record, EffectiveTime time) {
        this.all = all;
        this.lock = lock;
        this.record = record;
        this.time = time;
    }

    /** The procedure that was opened last, with the dossier locked. */
    Proceedings locked(AgreementId agreement, String dispute) {
        lock.lock(agreement);
        return known(agreement, dispute);
    }

    void lock(AgreementId agreement) {
        lock.lock(agreement);
    }

    /** @throws NotFound where no procedure was opened in the dispute */
    Proceedings known(AgreementId agreement, String dispute) {
        return last(agreement, dispute).orElseThrow(() -> new NotFound("proceedings", dispute));
    }

    Optional<Proceedings> last(AgreementId agreement, String dispute) {
        return read(agreement, dispute).map(held -> held.stream().reduce((earlier, later) -> later))
                .orElseGet(() -> all.findFirstByAgreementIdAndDisputeKeyOrderByNumberDesc(agreement.value(), dispute));
    }

    /** All procedures of the dispute, the first first. */
    List<Proceedings> held(AgreementId agreement, String dispute) {
        return read(agreement, dispute).orElseGet(() -> ReadOnce.of(ofDispute(agreement, dispute),
                () -> all.findByAgreementIdAndDisputeKeyOrderByNumber(agreement.value(), dispute)));
    }

    /** Of all disputes about the agreement, the first first within each. */
    List<Proceedings> all(AgreementId agreement) {
        return ReadOnce.of(ofAgreement(agreement), () -> all.ofAgreement(agreement.value()));
    }

    /** What a page asked for already. */
    private static Optional<List<Proceedings>> read(AgreementId agreement, String dispute) {
        Optional<List<Proceedings>> whole = ReadOnce.known(ofAgreement(agreement));
        return whole.isEmpty() ? ReadOnce.known(ofDispute(agreement, dispute))
                : whole.map(all -> all.stream().filter(each -> each.dispute().equals(dispute)).toList());
    }

    private static Object ofAgreement(AgreementId agreement) {
        return List.of("proceedings", agreement);
    }

    private static Object ofDispute(AgreementId agreement, String dispute) {
        return List.of("proceedings", agreement, dispute);
    }

    void act(DomainEvent event, Actor actor, Role role) {
        record.append(event, actor, role);
    }

    void happened(DomainEvent event) {
        record.append(event);
    }

    LocalDate today() {
        return time.today();
    }

    Instant now() {
        return time.now();
    }
}
