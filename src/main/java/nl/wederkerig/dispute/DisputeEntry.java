package nl.wederkerig.dispute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.DossierLock;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.ReadOnce;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;
import nl.wederkerig.shared.RuleBroken;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What every command in a dispute begins and ends with: lock, look, refuse, record. */
@Component
class DisputeEntry {

    private final DisputeRepository disputes;
    private final Agreements agreements;
    private final DossierLock lock;
    private final EventRecord record;
    private final EffectiveTime time;

    DisputeEntry(DisputeRepository disputes, @Lazy Agreements agreements, @Lazy DossierLock lock, EventRecord record,
            EffectiveTime time) {
        this.disputes = disputes;
        this.agreements = agreements;
        this.lock = lock;
        this.record = record;
        this.time = time;
    }

    /** For the act. @throws RuleBroken where the rules do not allow it */
    Dispute open(AgreementId agreement, String key, DisputeAct act, Actor actor) {
        Dispute dispute = visible(agreement, key, actor);
        refuse(DisputePolicy.whyNot(act, dispute, actor, time.now()));
        return dispute;
    }

    private Dispute visible(AgreementId agreement, String key, Actor actor) {
        seen(agreement, actor);
        if (!agreements.disputes(agreement, actor).includes(key)) {
            throw new NotFound("dispute", key);
        }
        return known(agreement, key);
    }

    /** Locked. @throws NotFound also when the actor may not see it */
    void seen(AgreementId agreement, Actor actor) {
        lock.lock(agreement);
        if (!agreements.isVisible(agreement, actor)) {
            throw new NotFound("agreement", agreement);
        }
    }

    void lock(AgreementId agreement) {
        lock.lock(agreement);
    }

    Dispute locked(AgreementId agreement, String key) {
        lock.lock(agreement);
        return known(agreement, key);
    }

    Dispute known(AgreementId agreement, String key) {
        return read(agreement).map(all -> all.stream().filter(each -> each.key().equals(key)).findFirst())
                .orElseGet(() -> disputes.findByAgreementIdAndKey(agreement.value(), key))
                .orElseThrow(() -> new NotFound("dispute", key));
    }

    List<Dispute> all(AgreementId agreement) {
        return ReadOnce.of(ofAgreement(agreement), () -> disputes.findByAgreementIdOrderByRaisedOnAscKeyAsc(agreement.value()));
    }

    /** What a page asked for already. */
    Optional<List<Dispute>> read(AgreementId agreement) {
        return ReadOnce.known(ofAgreement(agreement));
    }

    private static Object ofAgreement(AgreementId agreement) {
        return List.of("disputes", agreement);
    }

    /**
     * Records a party's consent to what all can only do together.
     *
     * @param content what exactly: a day or a period; empty where there is nothing to differ on
     * @return whether with it all have consented to the same
     */
    boolean consent(Dispute dispute, DisputeAct act, String content, String reason, Actor actor) {
        dispute.consents().give(actor.organisation(), act, content, now());
        act(new DisputeActConsented(dispute.agreement(), dispute.key(), act, content.isEmpty() ? null : content, reason,
                actor.organisation()), actor);
        boolean complete = dispute.consents().allGave(act, content, dispute.disputants().parties());
        if (complete) {
            dispute.consents().forget(act);
        }
        return complete;
    }

    void act(DomainEvent event, Actor actor) {
        record.append(event, actor, Role.NEGOTIATOR);
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

    static void refuse(Optional<Reason> reason) {
        reason.ifPresent(why -> {
            throw new RuleBroken(why);
        });
    }
}
