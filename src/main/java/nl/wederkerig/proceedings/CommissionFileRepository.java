package nl.wederkerig.proceedings;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CommissionFileRepository extends Repository<CommissionFile, UUID> {

    Optional<CommissionFile> findByProceedingsId(UUID proceedings);

    @Query("select c from CommissionFile c left join fetch c.questions where c.proceedingsId in :proceedings")
    List<CommissionFile> withQuestions(Collection<UUID> proceedings);

    CommissionFile save(CommissionFile file);
}
