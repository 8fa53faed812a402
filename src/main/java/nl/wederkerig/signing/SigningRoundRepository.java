package nl.wederkerig.signing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SigningRoundRepository extends JpaRepository<SigningRound, UUID> {

    @Query("select r from SigningRound r where r.agreementId = :agreement and r.status = 'OPEN'")
    Optional<SigningRound> openOf(UUID agreement);

    /** The first opened first. */
    @Query("select r from SigningRound r where r.agreementId = :agreement order by r.openedAt, r.id")
    List<SigningRound> of(UUID agreement);

    @Query("select r.agreementId from SigningRound r where r.id = :round")
    Optional<UUID> agreementOf(UUID round);
}
