package nl.wederkerig.commitment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CommitmentRepository extends Repository<Commitment, UUID> {

    List<Commitment> findByAgreementIdOrderByPosition(UUID agreementId);

    Optional<Commitment> findByAgreementIdAndKey(UUID agreementId, String key);

    List<Commitment> findByIdIn(Collection<UUID> ids);

    List<Commitment> findByAgreementIdAndStatus(UUID agreementId, CommitmentStatus status);

    boolean existsByAgreementIdAndStatusNotIn(UUID agreementId, Collection<CommitmentStatus> ended);

    boolean existsByAgreementIdAndFollowedFalseAndStatusIn(UUID agreementId, Collection<CommitmentStatus> owed);

    Commitment save(Commitment commitment);

    void delete(Commitment commitment);
}
