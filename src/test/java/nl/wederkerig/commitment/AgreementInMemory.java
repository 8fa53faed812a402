package nl.wederkerig.commitment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wederkerig.agreement.AgreementDossiers;
import nl.wederkerig.agreement.AgreementFacts;
import nl.wederkerig.agreement.AgreementPage;
import nl.wederkerig.agreement.AgreementQuery;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.DisputeArrangement;
import nl.wederkerig.agreement.DossierLock;
import nl.wederkerig.agreement.Milestone;
import nl.wederkerig.agreement.PartyView;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.agreement.RegisterAgreement;
import nl.wederkerig.agreement.SeenDisputes;
import nl.wederkerig.agreement.Sight;
import nl.wederkerig.agreement.TextVersionView;
import nl.wederkerig.agreement.TimetableView;
import nl.wederkerig.deadline.DossiersByAdvisoryLock;
import nl.wederkerig.dispute.NotedOutcomes;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** Agreements that exist for what is built on them only: parties, arrangement and texts, without a road of their own. */
public class AgreementInMemory implements AgreementDossiers, Agreements, DossierLock {

    private final Map<AgreementId, AgreementFacts> facts = new HashMap<>();
    private final Map<AgreementId, List<PromisedCommitment>> promised = new HashMap<>();

    public void is(AgreementId agreement, AgreementStatus status, List<PartyView> parties, DisputeArrangement arrangement) {
        facts.put(agreement, new AgreementFacts(agreement, "reference", status, parties, arrangement, 1, null, null, null, false));
    }

    public void promises(AgreementId agreement, PromisedCommitment... commitments) {
        promised.put(agreement, List.of(commitments));
    }

    @Override
    public AgreementFacts facts(AgreementId agreement) {
        return facts.get(agreement);
    }

    @Override
    public List<Milestone> timetable(AgreementId agreement) {
        return List.of();
    }

    @Override
    public List<PromisedCommitment> commitments(AgreementId agreement, int version) {
        return promised.get(agreement);
    }

    @Override
    public RegisterAgreement registration(AgreementId agreement) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Revision> revisions(AgreementId agreement) {
        throw new UnsupportedOperationException();
    }

    @Override
    public AgreementView view(AgreementId agreement, Actor actor) {
        return new AgreementView(Sight.FULL, null, facts(agreement).parties(), null, List.of(), 1, null, 1, 1, null, null, List.of(),
                List.of(), List.of(), null, List.of(), List.of(), false, List.of(), List.of(), SeenDisputes.ALL, TimetableView.NONE);
    }

    @Override
    public Sight sight(AgreementId agreement, Actor actor) {
        return Sight.FULL;
    }

    @Override
    public SeenDisputes disputes(AgreementId agreement, Actor actor) {
        return SeenDisputes.ALL;
    }

    @Override
    public List<TextVersionView> texts(AgreementId agreement, Actor actor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Named> seenInFull(Actor actor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public AgreementPage list(AgreementQuery query, Actor actor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<AgreementId> byReference(String reference, Actor actor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isVisible(AgreementId agreement, Actor actor) {
        return facts.containsKey(agreement);
    }

    @Override
    public List<AgreementPage.Row> rows(Collection<AgreementId> agreements, Actor actor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Set<AgreementId> visible(Collection<AgreementId> agreements, Actor actor) {
        return Set.copyOf(agreements);
    }

    @Override
    public void lock(AgreementId agreement) {
        // Nobody else is in a dossier that only this test knows.
    }

    /** Puts these agreements in the place of those of the product. */
    @TestConfiguration(proxyBeanMethods = false)
    @Import(DossiersByAdvisoryLock.class)
    public static class InPlace {

        @Bean
        @Primary
        AgreementInMemory agreementInMemory() {
            return new AgreementInMemory();
        }

        @Bean
        @Primary
        NotedOutcomes notedOutcomes() {
            return new NotedOutcomes();
        }
    }
}
