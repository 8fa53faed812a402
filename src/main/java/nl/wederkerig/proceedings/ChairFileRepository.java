package nl.wederkerig.proceedings;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ChairFileRepository extends Repository<ChairFile, UUID> {

    Optional<ChairFile> findByProceedingsId(UUID proceedings);

    @Query("select c from ChairFile c left join fetch c.proposals where c.proceedingsId in :proceedings")
    List<ChairFile> withProposals(Collection<UUID> proceedings);

    ChairFile save(ChairFile file);
}
