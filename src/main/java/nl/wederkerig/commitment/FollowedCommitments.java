package nl.wederkerig.commitment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.OpenMatters;
import nl.wederkerig.agreement.Sight;
import nl.wederkerig.commitment.CommitmentPictures.Seen;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Reason;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class FollowedCommitments implements Commitments, OpenMatters {

    private static final Set<CommitmentStatus> ENDED =
            Stream.of(CommitmentStatus.values()).filter(CommitmentStatus::ended).collect(Collectors.toUnmodifiableSet());

    private final CommitmentRepository commitments;
    private final CommitmentDesk desk;
    private final CommitmentPictures pictures;
    private final CommitmentFiles files;
    private final CommitmentList list;
    private final Agreements agreements;

    FollowedCommitments(CommitmentRepository commitments, CommitmentDesk desk, CommitmentPictures pictures, CommitmentFiles files,
            CommitmentList list, @Lazy Agreements agreements) {
        this.commitments = commitments;
        this.desk = desk;
        this.pictures = pictures;
        this.files = files;
        this.list = list;
        this.agreements = agreements;
    }

    @Override
    public List<CommitmentView> of(AgreementId agreement, Actor actor) {
        return List.copyOf(pictures.of(seen(agreement, actor), actor).values());
    }

    /** All of the agreement that the actor may see, in the order of the text. */
    private List<Seen> seen(AgreementId agreement, Actor actor) {
        if (agreements.sight(agreement, actor) == Sight.FULL) {
            return commitments.findByAgreementIdOrderByPosition(agreement.value()).stream().map(one -> new Seen(one, false)).toList();
        }
        AgreementView view = agreements.view(agreement, actor);
        Set<OrganisationId> associations = view.sight() == Sight.MEMBER ? desk.associations(actor) : Set.of();
        return commitments.findByAgreementIdOrderByPosition(agreement.value()).stream()
                .filter(one -> CommitmentDesk.sees(view, one, associations))
                .map(one -> new Seen(one, !one.promise().concernsAnyOf(associations)))
                .toList();
    }

    @Override
    public CommitmentFile file(AgreementId agreement, String key, Actor actor) {
        List<Seen> all = seen(agreement, actor);
        Seen one = all.stream().filter(each -> each.commitment().key().equals(key)).findFirst()
                .orElseThrow(() -> new NotFound("commitment", key));
        Map<UUID, CommitmentView> views = pictures.of(all, actor);
        boolean full = agreements.sight(agreement, actor) == Sight.FULL;
        return files.of(one, views, full, actor);
    }

    @Override
    public CommitmentPage list(CommitmentQuery query, Actor actor) {
        return list.page(query, actor);
    }

    @Override
    public CommitmentPage count(CommitmentQuery query, Actor actor) {
        return list.count(query, actor);
    }

    @Override
    public Late late(CommitmentQuery.Whose whose, Actor actor) {
        return list.late(whose, actor);
    }

    @Override
    public boolean anyOpen(AgreementId agreement) {
        return commitments.existsByAgreementIdAndStatusNotIn(agreement.value(), ENDED);
    }

    @Override
    public Optional<Reason> whyNotCompleted(AgreementId agreement) {
        return anyOpen(agreement) ? Optional.of(Reason.of("A16", "commitment-open")) : Optional.empty();
    }

    @Override
    public boolean waitsForEvent(AgreementId agreement) {
        return commitments.existsByAgreementIdAndStatusAndPromiseAfterEventIsNotNull(agreement.value(), CommitmentStatus.CONDITIONAL);
    }

    @Override
    public Optional<Reason> whyNotTerminated(AgreementId agreement) {
        return Optional.empty();
    }
}
