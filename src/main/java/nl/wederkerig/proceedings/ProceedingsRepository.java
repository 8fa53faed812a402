package nl.wederkerig.proceedings;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProceedingsRepository extends Repository<Proceedings, UUID> {

    List<Proceedings> findByAgreementIdAndDisputeKeyOrderByNumber(UUID agreementId, String disputeKey);

    List<Proceedings> findByAgreementIdOrderByNumber(UUID agreementId);

    Optional<Proceedings> findFirstByAgreementIdAndDisputeKeyOrderByNumberDesc(UUID agreementId, String disputeKey);

    /** What is to be done in the disputes of agreements, in one statement. */
    @Query("select p from Proceedings p join fetch p.steps where p.agreementId in :agreements and p.endedOn is null order by p.id")
    List<Proceedings> withSteps(Collection<UUID> agreements);

    /** All of an agreement's disputes, the first first, with what is to be done in them. */
    @Query("select p from Proceedings p left join fetch p.steps where p.agreementId = :agreement order by p.number")
    List<Proceedings> ofAgreement(UUID agreement);

    Optional<Proceedings> findById(UUID id);

    Proceedings save(Proceedings proceedings);
}
