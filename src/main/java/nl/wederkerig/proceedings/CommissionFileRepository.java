package nl.wederkerig.proceedings;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CommissionFileRepository extends Repository<CommissionFile, UUID> {

    Optional<CommissionFile> findByProceedingsId(UUID proceedings);

    List<CommissionFile> findByProceedingsIdIn(Collection<UUID> proceedings);

    CommissionFile save(CommissionFile file);
}
