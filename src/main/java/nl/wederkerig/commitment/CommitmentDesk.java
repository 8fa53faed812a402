package nl.wederkerig.commitment;

import java.util.Set;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.DossierLock;
import nl.wederkerig.agreement.Sight;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.RuleBroken;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Where every act with a commitment begins: lock, sight, right, and the rules for the commitment as it stands, in this order. */
@Component
class CommitmentDesk {

    private final CommitmentRepository commitments;
    private final Agreements agreements;
    private final DossierLock lock;
    private final Organisations organisations;
    private final EffectiveTime time;

    CommitmentDesk(CommitmentRepository commitments, @Lazy Agreements agreements, @Lazy DossierLock lock, Organisations organisations,
            EffectiveTime time) {
        this.commitments = commitments;
        this.agreements = agreements;
        this.lock = lock;
        this.organisations = organisations;
        this.time = time;
    }

    /**
     * @throws NotFound   when there is none, or not for the actor
     * @throws RuleBroken by the first rule that does not allow it
     */
    Commitment open(AgreementId agreement, String key, CommitmentAct act, Actor actor) {
        lock.lock(agreement);
        AgreementView seen = agreements.view(agreement, actor);
        Set<OrganisationId> associations = associations(actor);
        Commitment commitment = commitments.findByAgreementIdAndKey(agreement.value(), key)
                .filter(one -> sees(seen, one, associations))
                .orElseThrow(() -> new NotFound("commitment", key));
        CommitmentPolicy.whyNot(act, commitment, actor, associations).ifPresent(reason -> {
            throw new RuleBroken(reason);
        });
        return commitment;
    }

    Set<OrganisationId> associations(Actor actor) {
        return actor.organisation() == null ? Set.of() : organisations.associationsOf(actor.organisation(), time.today());
    }

    /** What is made in a member's name it sees from the text on that the delegations agreed on; what is public everyone, once owed. */
    static boolean sees(AgreementView seen, Commitment commitment, Set<OrganisationId> associations) {
        boolean planned = commitment.status() == CommitmentStatus.PLANNED;
        boolean inItsName = seen.sight() == Sight.MEMBER && commitment.promise().concernsAnyOf(associations)
                && !(planned && commitment.version() > seen.agreedVersion());
        return seen.sight() == Sight.FULL || inItsName || !planned && isPublic(seen);
    }

    static boolean isPublic(AgreementView seen) {
        return seen.sight() == Sight.PUBLIC || seen.sight() == Sight.MEMBER && seen.header().markedPublic() && seen.versionInForce() != null;
    }
}
