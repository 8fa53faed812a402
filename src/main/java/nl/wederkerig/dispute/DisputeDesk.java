package nl.wederkerig.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.ConditionCircles;
import nl.wederkerig.agreement.DeadlockOutcomes;
import nl.wederkerig.agreement.DossierLock;
import nl.wederkerig.agreement.OpenMatters;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.agreement.Sight;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;
import nl.wederkerig.shared.RuleBroken;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class DisputeDesk implements Disputes, DeadlockEnd, OpenMatters {

    private final DisputeRepository disputes;
    private final DisputeDeadlines deadlines;
    private final Agreements agreements;
    private final DeadlockOutcomes outcomes;
    private final DossierLock lock;
    private final EventRecord record;
    private final HolidayTable holidays;
    private final EffectiveTime time;

    DisputeDesk(DisputeRepository disputes, DisputeDeadlines deadlines, @Lazy Agreements agreements, @Lazy DeadlockOutcomes outcomes,
            @Lazy DossierLock lock, EventRecord record, HolidayTable holidays, EffectiveTime time) {
        this.disputes = disputes;
        this.deadlines = deadlines;
        this.agreements = agreements;
        this.outcomes = outcomes;
        this.lock = lock;
        this.record = record;
        this.holidays = holidays;
        this.time = time;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DisputeView> of(AgreementId agreement, Actor actor) {
        if (agreements.view(agreement, actor).sight() != Sight.FULL) {
            return List.of();
        }
        List<Dispute> all = disputes.findByAgreementIdOrderByRaisedOnAscKeyAsc(agreement.value());
        Holidays current = all.isEmpty() ? Holidays.statutory() : holidays.current();
        return all.stream().map(dispute -> dispute.view(current)).toList();
    }

    @Override
    public void settle(AgreementId agreement, String key, String text, List<PromisedCommitment> commitments, Actor actor) {
        Dispute dispute = enter(agreement, key, actor);
        refuse(DisputePolicy.whyNotEndedBy(dispute, actor, true, true));
        refuseFaults(text, commitments);
        String content = SettlementContent.sha256(text, commitments);
        dispute.consent(actor.organisation(), Consent.Act.SETTLE, content);
        act(new SettlementConsented(agreement, key, actor.organisation()), actor);
        if (dispute.allConsented(Consent.Act.SETTLE, content)) {
            close(dispute, DisputeEnd.SETTLED, new DisputeSettled(agreement, key));
            outcomes.text(agreement, text, commitments);
        }
    }

    @Override
    public void withdraw(AgreementId agreement, String key, Actor actor) {
        endWithdrawn(agreement, key, actor, true);
    }

    @Override
    public void consentToWithdrawal(AgreementId agreement, String key, Actor actor) {
        endWithdrawn(agreement, key, actor, false);
    }

    private void endWithdrawn(AgreementId agreement, String key, Actor actor, boolean asClaimant) {
        Dispute dispute = enter(agreement, key, actor);
        refuse(DisputePolicy.whyNotEndedBy(dispute, actor, asClaimant, !asClaimant));
        dispute.consent(actor.organisation(), Consent.Act.WITHDRAW, "");
        act(new WithdrawalConsented(agreement, key, actor.organisation()), actor);
        if (dispute.allConsented(Consent.Act.WITHDRAW, "")) {
            close(dispute, DisputeEnd.WITHDRAWN, new DisputeWithdrawn(agreement, key));
            outcomes.withdrawn(agreement);
        }
    }

    @Override
    public void bindingText(AgreementId agreement, String key, String text, List<PromisedCommitment> commitments) {
        close(known(agreement, key), DisputeEnd.BINDING_OUTCOME, null);
        outcomes.bindingText(agreement, text, commitments);
    }

    @Override
    public void nothing(AgreementId agreement, String key) {
        close(known(agreement, key), DisputeEnd.NO_RESULT, null);
        outcomes.noText(agreement);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Reason> whyNotCompleted(AgreementId agreement) {
        return disputes.existsByAgreementIdAndStageNotIn(agreement.value(), DisputeStage.ends())
                ? Optional.of(Reason.of("A16", "dispute-open")) : Optional.empty();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Reason> whyNotTerminated(AgreementId agreement) {
        return whyNotCompleted(agreement);
    }

    private Dispute enter(AgreementId agreement, String key, Actor actor) {
        lock.lock(agreement);
        if (!agreements.isVisible(agreement, actor)) {
            throw new NotFound("agreement", agreement);
        }
        return known(agreement, key);
    }

    private Dispute known(AgreementId agreement, String key) {
        return disputes.findByAgreementIdAndKey(agreement.value(), key).orElseThrow(() -> new NotFound("dispute", key));
    }

    /** @param first what is recorded before the closing; null for nothing */
    private void close(Dispute dispute, DisputeEnd end, DomainEvent first) {
        dispute.close(end, time.today());
        deadlines.closeAll(dispute);
        if (first != null) {
            record.append(first);
        }
        record.append(new DisputeClosed(dispute.agreement(), dispute.key(), end));
    }

    private void act(DomainEvent event, Actor actor) {
        record.append(event, actor, Role.NEGOTIATOR);
    }

    private static void refuse(Optional<Reason> reason) {
        reason.ifPresent(why -> {
            throw new RuleBroken(why);
        });
    }

    private static void refuseFaults(String text, List<PromisedCommitment> commitments) {
        List<Fault> faults = new ArrayList<>();
        if (text == null || text.isBlank()) {
            faults.add(Fault.at("text", "required"));
        }
        InvalidInput.refuse(faults);
        refuse(ConditionCircles.whyRefused(commitments));
    }
}
