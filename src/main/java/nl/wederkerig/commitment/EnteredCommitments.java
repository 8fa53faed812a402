package nl.wederkerig.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wederkerig.agreement.AgreementDossiers;
import nl.wederkerig.agreement.AgreementFacts;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.CommitmentFaults;
import nl.wederkerig.agreement.ConditionCircles;
import nl.wederkerig.agreement.DossierLock;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.agreement.PartyView;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;
import nl.wederkerig.shared.RuleBroken;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class EnteredCommitments implements CommitmentEntry {

    private final CommitmentRepository commitments;
    private final CommitmentsOfText text;
    private final EntryTable entries;
    private final AgreementDossiers agreements;
    private final DossierLock lock;
    private final EventRecord record;

    EnteredCommitments(CommitmentRepository commitments, CommitmentsOfText text, EntryTable entries, @Lazy AgreementDossiers agreements,
            @Lazy DossierLock lock, EventRecord record) {
        this.commitments = commitments;
        this.text = text;
        this.entries = entries;
        this.agreements = agreements;
        this.lock = lock;
        this.record = record;
    }

    @Override
    public void enter(AgreementId agreement, List<PromisedCommitment> added, String file, Actor registrar) {
        if (!registrar.has(Role.REGISTRAR)) {
            throw new NotFound("agreement", agreement);
        }
        lock.lock(agreement);
        InvalidInput.refuse(faults(agreement, added));
        whyNot(agreement, added).ifPresent(reason -> {
            throw new RuleBroken(reason);
        });
        AgreementFacts facts = agreements.facts(agreement);
        int position = present(agreement).size();
        List<Commitment> entered = new ArrayList<>();
        for (PromisedCommitment promised : added) {
            entered.add(commitments.add(Commitment.planned(agreement, promised, null, facts.versionInForce(), position++)));
        }
        List<String> keys = added.stream().map(PromisedCommitment::key).toList();
        entries.note(agreement, keys, file);
        record.appendAll(keys.stream().map(key -> new CommitmentEntered(agreement, key, file)).toList(), registrar, Role.REGISTRAR);
        text.openAll(entered, facts.inForceOn());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Fault> faults(AgreementId agreement, List<PromisedCommitment> added) {
        Set<String> keys = added.stream().map(PromisedCommitment::key).collect(Collectors.toSet());
        List<Commitment> present = present(agreement);
        List<PromisedCommitment> all = new ArrayList<>(added);
        present.stream().filter(one -> !keys.contains(one.key())).map(EnteredCommitments::standing).forEach(all::add);
        List<Fault> faults = new ArrayList<>();
        for (Fault fault : CommitmentFaults.of(all, parties(agreement))) {
            int index = Integer.parseInt(fault.path().substring("commitments[".length(), fault.path().indexOf(']')));
            if (index < added.size()) {
                faults.add(fault);
            }
        }
        Set<String> taken = present.stream().map(Commitment::key).collect(Collectors.toSet());
        for (int i = 0; i < added.size(); i++) {
            if (taken.contains(added.get(i).key())) {
                faults.add(Fault.at("commitments[" + i + "].key", "agreement.commitment-key-twice", added.get(i).key()));
            }
        }
        return faults;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Reason> whyNot(AgreementId agreement, List<PromisedCommitment> added) {
        if (!agreements.registration(agreement).existing()) {
            return Optional.of(Reason.of("A15", "stands-in-a-signed-text"));
        }
        if (agreements.facts(agreement).status() != AgreementStatus.IN_FORCE) {
            return Optional.of(Reason.of("A15", "entered-in-force-only"));
        }
        List<PromisedCommitment> all = new ArrayList<>(added);
        present(agreement).stream().map(EnteredCommitments::standing).forEach(all::add);
        return ConditionCircles.whyRefused(all);
    }

    private List<Commitment> present(AgreementId agreement) {
        return commitments.findByAgreementIdOrderByPosition(agreement.value());
    }

    /** As far as others may wait for it. */
    private static PromisedCommitment standing(Commitment one) {
        return new PromisedCommitment(one.key(), one.promise().obligor(), false, List.of(), one.key(), null, null, null, Map.of(),
                one.promise().afterCommitment(), one.promise().afterEvent());
    }

    private Set<OrganisationId> parties(AgreementId agreement) {
        return agreements.facts(agreement).parties().stream().filter(party -> party.role() != PartyRole.OBSERVER)
                .map(PartyView::organisation).collect(Collectors.toSet());
    }
}
