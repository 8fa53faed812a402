package nl.wederkerig.commitment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CommitmentRepository extends Repository<Commitment, UUID>, NewCommitments {

    List<Commitment> findByAgreementIdOrderByPosition(UUID agreementId);

    Optional<Commitment> findByAgreementIdAndKey(UUID agreementId, String key);

    List<Commitment> findByIdIn(Collection<UUID> ids);

    List<Commitment> findByAgreementIdAndStatus(UUID agreementId, CommitmentStatus status);

    /** Those with a date that was promised as a term and is still to be met, in one statement. */
    @Query("""
            select c from Commitment c where c.agreementId in :agreements and c.promise.termLength is not null
               and c.dates.due is not null and c.status in ('OPEN', 'PARTLY_FULFILLED') order by c.id""")
    List<Commitment> withTermOf(Collection<UUID> agreements);

    /** At least those of which something was asked that was not answered, in one statement. */
    @Query(nativeQuery = true, value = """
            select * from commitment where agreement_id in (:agreements)
               and (status = 'CLAIMED' or cast(extensions as text) like '%OPEN%') order by id""")
    List<Commitment> withRequestOf(Collection<UUID> agreements);

    boolean existsByAgreementIdAndStatusAndPromiseAfterEventIsNotNull(UUID agreementId, CommitmentStatus status);

    boolean existsByAgreementIdAndStatusNotIn(UUID agreementId, Collection<CommitmentStatus> ended);

    boolean existsByAgreementIdAndFollowedFalseAndStatusIn(UUID agreementId, Collection<CommitmentStatus> owed);

    void delete(Commitment commitment);
}
