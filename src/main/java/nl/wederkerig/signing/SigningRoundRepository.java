package nl.wederkerig.signing;

import java.util.Collection;
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

    @Query("select r from SigningRound r left join fetch r.signers where r.agreementId in :agreements and r.status = 'OPEN' order by r.id")
    List<SigningRound> openOfAll(Collection<UUID> agreements);

    @Query("select r from SigningRound r left join fetch r.signatures where r in :rounds")
    List<SigningRound> withSignatures(Collection<SigningRound> rounds);

    @Query("select r from SigningRound r left join fetch r.reservations where r in :rounds")
    List<SigningRound> withReservations(Collection<SigningRound> rounds);

    @Query("select r from SigningRound r left join fetch r.refusals where r in :rounds")
    List<SigningRound> withRefusals(Collection<SigningRound> rounds);

    @Query("select r from SigningRound r left join fetch r.referrals where r in :rounds")
    List<SigningRound> withReferrals(Collection<SigningRound> rounds);

    @Query("select r.agreementId from SigningRound r where r.id = :round")
    Optional<UUID> agreementOf(UUID round);
}
