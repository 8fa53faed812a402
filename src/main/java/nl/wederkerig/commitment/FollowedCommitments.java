package nl.wederkerig.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.DossierLock;
import nl.wederkerig.agreement.OpenMatters;
import nl.wederkerig.agreement.Sight;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
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
class FollowedCommitments implements Commitments, Fulfilment, OpenMatters {

    private static final Set<CommitmentStatus> ENDED =
            Stream.of(CommitmentStatus.values()).filter(CommitmentStatus::ended).collect(Collectors.toUnmodifiableSet());

    private final CommitmentRepository commitments;
    private final CommitmentConditions conditions;
    private final CommitmentDeadlines deadlines;
    private final Agreements agreements;
    private final DossierLock lock;
    private final Organisations organisations;
    private final EventRecord record;
    private final HolidayTable holidays;
    private final EffectiveTime time;

    FollowedCommitments(CommitmentRepository commitments, CommitmentConditions conditions, CommitmentDeadlines deadlines,
            @Lazy Agreements agreements, @Lazy DossierLock lock, Organisations organisations, EventRecord record,
            HolidayTable holidays, EffectiveTime time) {
        this.commitments = commitments;
        this.conditions = conditions;
        this.deadlines = deadlines;
        this.agreements = agreements;
        this.lock = lock;
        this.organisations = organisations;
        this.record = record;
        this.holidays = holidays;
        this.time = time;
    }

    @Override
    @Transactional(readOnly = true)
    public List<CommitmentView> of(AgreementId agreement, Actor actor) {
        AgreementView seen = agreements.view(agreement, actor);
        LocalDate today = time.today();
        Holidays current = holidays.current();
        Stream<Commitment> all = commitments.findByAgreementIdOrderByPosition(agreement.value()).stream();
        if (seen.sight() == Sight.MEMBER) {
            Set<OrganisationId> associations = organisations.associationsOf(actor.organisation(), today);
            all = all.filter(commitment -> commitment.concernsAnyOf(associations));
        } else if (seen.sight() == Sight.PUBLIC) {
            all = all.filter(commitment -> commitment.status() != CommitmentStatus.PLANNED);
        }
        return all.map(commitment -> commitment.view(today, current)).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean anyOpen(AgreementId agreement) {
        return commitments.existsByAgreementIdAndStatusNotIn(agreement.value(), ENDED);
    }

    @Override
    public void waive(AgreementId agreement, String key, Actor actor) {
        lock.lock(agreement);
        if (!agreements.isVisible(agreement, actor)) {
            throw new NotFound("agreement", agreement);
        }
        Commitment commitment = commitments.findByAgreementIdAndKey(agreement.value(), key)
                .orElseThrow(() -> new NotFound("commitment", key));
        CommitmentPolicy.whyNotWaived(commitment, actor).ifPresent(reason -> {
            throw new RuleBroken(reason);
        });
        boolean waived = commitment.waive(actor.organisation());
        record.append(new WaiverConsented(agreement, key, actor.organisation()), actor, Role.NEGOTIATOR);
        if (waived) {
            deadlines.keep(commitment);
            record.append(new CommitmentWaived(agreement, key), actor, Role.NEGOTIATOR);
            conditions.releasedBy(commitment);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Reason> whyNotCompleted(AgreementId agreement) {
        return anyOpen(agreement) ? Optional.of(Reason.of("A16", "commitment-open")) : Optional.empty();
    }

    @Override
    public Optional<Reason> whyNotTerminated(AgreementId agreement) {
        return Optional.empty();
    }
}
