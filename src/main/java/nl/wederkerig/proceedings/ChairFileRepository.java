package nl.wederkerig.proceedings;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ChairFileRepository extends Repository<ChairFile, UUID> {

    Optional<ChairFile> findByProceedingsId(UUID proceedings);

    List<ChairFile> findByProceedingsIdIn(Collection<UUID> proceedings);

    ChairFile save(ChairFile file);
}
