package nl.wederkerig.party;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface OrganisationRepository extends JpaRepository<Organisation, String> {

    /** Locked, so that two nodes do not announce the same end. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Organisation o where not o.endAnnounced and o.validUntil <= :today order by o.validUntil, o.id")
    List<Organisation> whoseEndIsDue(LocalDate today);
}
