package nl.wederkerig.dispute;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wederkerig.agreement.DisputeKind;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface DisputeRepository extends Repository<Dispute, UUID> {

    @EntityGraph(attributePaths = "interests")
    List<Dispute> findByAgreementIdOrderByRaisedOnAscKeyAsc(UUID agreementId);

    List<Dispute> findByAgreementIdInAndStage(Collection<UUID> agreements, DisputeStage stage);

    Optional<Dispute> findByAgreementIdAndKey(UUID agreementId, String key);

    int countByAgreementIdAndKind(UUID agreementId, DisputeKind kind);

    boolean existsByAgreementIdAndStageNotIn(UUID agreementId, Collection<DisputeStage> ends);

    Dispute save(Dispute dispute);
}
