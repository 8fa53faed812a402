package nl.wederkerig.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wederkerig.agreement.AgreementDossiers;
import nl.wederkerig.agreement.AgreementFacts;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.ConditionCircles;
import nl.wederkerig.agreement.DisputeArrangement;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.agreement.SeenDisputes;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.commitment.Commitments;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Reason;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class DisputeDesk implements Disputes {

    private final DisputeRepository disputes;
    private final DisputeList list;
    private final DisputeEntry entry;
    private final DisputeEnds ends;
    private final DisputeDeadlines deadlines;
    private final ThirdParty thirdParty;
    private final Procedures procedures;
    private final Agreements agreements;
    private final AgreementDossiers dossiers;
    private final Commitments commitments;
    private final HolidayTable holidays;
    private final DisputeProcess process;

    DisputeDesk(DisputeRepository disputes, DisputeList list, DisputeEntry entry, DisputeEnds ends, DisputeDeadlines deadlines, ThirdParty thirdParty,
            @Lazy Procedures procedures, @Lazy Agreements agreements, @Lazy AgreementDossiers dossiers, @Lazy Commitments commitments, HolidayTable holidays,
            @Lazy DisputeProcess process) {
        this.disputes = disputes;
        this.list = list;
        this.entry = entry;
        this.ends = ends;
        this.deadlines = deadlines;
        this.thirdParty = thirdParty;
        this.procedures = procedures;
        this.agreements = agreements;
        this.dossiers = dossiers;
        this.commitments = commitments;
        this.holidays = holidays;
        this.process = process;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DisputeView> of(AgreementId agreement, Actor actor) {
        SeenDisputes seen = agreements.disputes(agreement, actor);
        if (seen.none()) {
            requireVisible(agreement, actor);
            return List.of();
        }
        List<Dispute> all = entry.all(agreement).stream().filter(each -> seen.includes(each.key())).toList();
        Holidays current = all.isEmpty() ? Holidays.statutory() : holidays.current();
        Map<String, List<DisputeView.Step>> steps = all.isEmpty() ? Map.of() : procedures.steps(agreement);
        Map<DisputeKind, Procedure> next = next(agreement, all);
        return all.stream().map(dispute -> new DisputePicture(dispute, dispute.stage() == DisputeStage.CONSULTATION ? next.get(dispute.kind()) : null,
                steps.getOrDefault(dispute.key(), List.of()), actor,
                current, entry.now()).view()).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> agreedAdvices(AgreementId agreement, Actor actor) {
        SeenDisputes seen = agreements.disputes(agreement, actor);
        return seen.none() ? Set.of() : entry.all(agreement).stream().filter(each -> each.isAgreedAdvice() && seen.includes(each.key()))
                .map(Dispute::key).collect(Collectors.toSet());
    }

    /** By kind of what is in consultation, what follows on that by itself. */
    private Map<DisputeKind, Procedure> next(AgreementId agreement, List<Dispute> all) {
        Set<DisputeKind> kinds = all.stream().filter(each -> each.stage() == DisputeStage.CONSULTATION).map(Dispute::kind).collect(Collectors.toSet());
        if (kinds.isEmpty()) {
            return Map.of();
        }
        DisputeArrangement arrangement = dossiers.facts(agreement).arrangement();
        return kinds.stream().collect(Collectors.toMap(kind -> kind, kind -> thirdParty.first(agreement, arrangement, kind)));
    }

    @Override
    @Transactional(readOnly = true)
    public DisputePage list(boolean own, boolean ended, int page, int size, Actor actor) {
        return list.page(new DisputeQuery(own, ended, null, Set.of(), page, size), actor);
    }

    @Override
    @Transactional(readOnly = true)
    public DisputePage list(DisputeQuery query, Actor actor) {
        return list.page(query, actor);
    }

    @Override
    @Transactional(readOnly = true)
    public DisputePage between(Set<OrganisationId> others, boolean ended, int page, int size, Actor actor) {
        return others.isEmpty() ? new DisputePage(List.of(), page, size, 0)
                : list.page(new DisputeQuery(true, ended, null, others, page, size), actor);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Reason> whyNotRaised(AgreementId agreement, Actor actor) {
        requireVisible(agreement, actor);
        return new RaisePolicy(dossiers.facts(agreement), List.of(), List.of()).whyNotBy(actor);
    }

    private void requireVisible(AgreementId agreement, Actor actor) {
        if (!agreements.isVisible(agreement, actor)) {
            throw new NotFound("agreement", agreement);
        }
    }

    @Override
    public String raise(RaiseDispute command, Actor actor) {
        AgreementId agreement = command.agreement();
        entry.seen(agreement, actor);
        AgreementFacts facts = dossiers.facts(agreement);
        RaisePolicy policy = new RaisePolicy(facts, commitments.of(agreement, Actor.system()), entry.all(agreement));
        DisputeEntry.refuse(policy.whyNotBy(actor));
        InvalidInput.refuse(policy.faults(command));
        DisputeEntry.refuse(policy.whyNot(command, actor));
        DisputeArrangement arrangement = facts.arrangement();
        var consultation = new Consultation(entry.today(),
                arrangement.disputeTermByKind().getOrDefault(command.kind(), arrangement.disputeTerm()), arrangement.termRule(),
                holidays.current());
        String key = command.key() == null ? policy.nextKey() : command.key();
        Dispute dispute = Dispute.raised(command, key, Sides.of(command, facts.parties()), consultation, entry.today());
        disputes.save(dispute);
        entry.act(new DisputeRaised(agreement, key, dispute.kind(), dispute.disputants().claimants(), dispute.disputants().respondents(),
                dispute.about()), actor);
        deadlines.consultation(dispute);
        process.raised(agreement, key, dispute.asksForInterests(), consultation.executiveFrom(), consultation.elapsesAt());
        return key;
    }

    @Override
    public void settle(AgreementId agreement, String key, Settlement settlement, Actor actor) {
        Dispute dispute = entry.open(agreement, key, DisputeAct.SETTLE, actor);
        refuseFaults(dispute, settlement);
        if (settlement.asAward()) {
            DisputeEntry.refuse(procedures.whyNotLaidDown(agreement, key));
        }
        String content = SettlementContent.sha256(settlement);
        dispute.consents().give(actor.organisation(), DisputeAct.SETTLE, content, entry.now());
        dispute.consents().propose(settlement);
        entry.act(new SettlementConsented(agreement, key, actor.organisation(), content), actor);
        if (dispute.consents().allGave(DisputeAct.SETTLE, content, dispute.disputants().parties())) {
            dispute.consents().keepOnly(content);
            if (settlement.asAward()) {
                procedures.layDown(agreement, key, settlement);
            } else {
                ends.settled(dispute, settlement);
            }
        }
    }

    @Override
    public void withdraw(AgreementId agreement, String key, Actor actor) {
        endWithdrawn(agreement, key, DisputeAct.WITHDRAW, actor);
    }

    @Override
    public void consentToWithdrawal(AgreementId agreement, String key, Actor actor) {
        endWithdrawn(agreement, key, DisputeAct.CONSENT_TO_WITHDRAWAL, actor);
    }

    private void endWithdrawn(AgreementId agreement, String key, DisputeAct act, Actor actor) {
        Dispute dispute = entry.open(agreement, key, act, actor);
        dispute.consents().give(actor.organisation(), DisputeAct.WITHDRAW, "", entry.now());
        entry.act(new WithdrawalConsented(agreement, key, actor.organisation()), actor);
        List<OrganisationId> needed = dispute.stage() == DisputeStage.CONSULTATION ? dispute.disputants().claimants() : dispute.disputants().parties();
        if (dispute.consents().allGave(DisputeAct.WITHDRAW, "", needed)) {
            ends.withdrawn(dispute);
        }
    }

    private static void refuseFaults(Dispute dispute, Settlement settlement) {
        List<Fault> faults = new ArrayList<>();
        DisputeFaults.prose("text", settlement.text(), DisputeFaults.LONGEST_TEXT, true, faults);
        settlement.dispose().keySet().stream().filter(each -> !dispute.about().contains(each)).sorted()
                .forEach(each -> faults.add(Fault.at("dispose", "dispute.not-about", each)));
        InvalidInput.refuse(faults);
        DisputeEntry.refuse(ConditionCircles.whyRefused(settlement.commitments()));
    }
}
