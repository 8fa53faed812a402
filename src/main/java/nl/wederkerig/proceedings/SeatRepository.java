package nl.wederkerig.proceedings;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SeatRepository extends Repository<SeatHolding, UUID> {

    List<SeatHolding> findByProceedingsId(UUID proceedings);

    List<SeatHolding> findByAgreementIdAndDispute(UUID agreementId, String dispute);

    List<SeatHolding> findByProceedingsIdIn(Collection<UUID> proceedings);

    /** As {@link #findByProceedingsIdIn}, with who left them, in one statement. */
    @Query("select s from SeatHolding s left join fetch s.left where s.proceedingsId in :proceedings")
    List<SeatHolding> withThoseWhoLeft(Collection<UUID> proceedings);

    Optional<SeatHolding> findById(UUID id);

    List<SeatHolding> findByPersonAndStateIn(UUID person, Collection<SeatState> states);

    List<SeatHolding> findByStateIn(Collection<SeatState> states);

    SeatHolding save(SeatHolding seat);
}
