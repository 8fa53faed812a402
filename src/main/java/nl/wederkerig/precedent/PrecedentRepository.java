package nl.wederkerig.precedent;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PrecedentRepository extends Repository<Precedent, UUID> {

    Optional<Precedent> findByAgreementIdAndDisputeKey(UUID agreement, String dispute);

    Optional<Precedent> findByIdAndCodifiedOnIsNotNull(UUID id);

    @Query("select p from Precedent p where p.agreementId in :agreements and p.askedOn is not null and p.codifiedOn is null")
    List<Precedent> askedOf(Collection<UUID> agreements);

    List<Precedent> findByCodifiedOnIsNotNullOrderByCodifiedOnDescIdAsc(Pageable page);

    long countByCodifiedOnIsNotNull();

    @Query(nativeQuery = true, value = """
            select p.* from precedent p, websearch_to_tsquery('dutch', :words) wanted
             where p.words @@ wanted and p.codified_on is not null
             order by ts_rank(p.words, wanted) desc, p.codified_on desc, p.id
             limit :size offset :offset""")
    List<Precedent> found(String words, int size, long offset);

    @Query(nativeQuery = true, value = """
            select count(*) from precedent p
             where p.words @@ websearch_to_tsquery('dutch', :words) and p.codified_on is not null""")
    long countFound(String words);

    Precedent save(Precedent precedent);
}
