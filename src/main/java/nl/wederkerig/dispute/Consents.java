package nl.wederkerig.dispute;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.wederkerig.shared.OrganisationId;

/** What parties to a dispute consented to, with the settlements among it. */
@Embeddable
class Consents {

    @ElementCollection
    @CollectionTable(name = "dispute_consent", joinColumns = @JoinColumn(name = "dispute_id"))
    private List<Consent> given = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "dispute_settlement", joinColumns = @JoinColumn(name = "dispute_id"))
    private List<SettlementProposal> settlements = new ArrayList<>();

    /** A party's last consent counts. @param content what exactly it consents to; empty where there is nothing to differ on */
    void give(OrganisationId party, DisputeAct act, String content, Instant at) {
        given.removeIf(consent -> consent.isBy(party, act));
        given.add(new Consent(party, act, content, at));
    }

    /** Whether all of them consented to the same: consents that say different things do not add up. */
    boolean allGave(DisputeAct act, String content, Collection<OrganisationId> all) {
        return given.stream().filter(one -> one.isTo(act, content)).map(Consent::organisation).toList().containsAll(all);
    }

    List<Consent> to(DisputeAct act) {
        return given.stream().filter(consent -> consent.isTo(act)).toList();
    }

    /** It took effect, or makes no sense any more. */
    void forget(DisputeAct act) {
        given.removeIf(consent -> consent.isTo(act));
    }

    /** Nothing waits for consent any more but that. */
    void forgetAllBut(Set<DisputeAct> acts) {
        given.removeIf(consent -> acts.stream().noneMatch(consent::isTo));
    }

    void propose(Settlement settlement) {
        SettlementProposal proposal = new SettlementProposal(settlement);
        settlements.removeIf(each -> each.sha256().equals(proposal.sha256()));
        settlements.add(proposal);
    }

    /** Only the settlement that was made stays. */
    void keepOnly(String sha256) {
        keep(each -> each.sha256().equals(sha256));
    }

    void keep(Predicate<SettlementProposal> which) {
        settlements.removeIf(which.negate());
    }

    Optional<Settlement> proposed(String sha256) {
        return settlement(each -> each.sha256().equals(sha256));
    }

    Optional<Settlement> settlement(Predicate<SettlementProposal> which) {
        return settlements.stream().filter(which).map(SettlementProposal::settlement).findFirst();
    }

    void succeed(OrganisationId from, OrganisationId to) {
        List<Consent> succeeded = given.stream().map(consent -> consent.succeed(from, to)).toList();
        given.clear();
        given.addAll(succeeded);
    }
}
