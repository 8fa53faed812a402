package nl.wederkerig.membership;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BundleRepository extends Repository<SignalBundle, UUID> {

    Optional<SignalBundle> findById(UUID id);

    /** One act at a time. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from SignalBundle b where b.id = :id")
    Optional<SignalBundle> locked(UUID id);

    SignalBundle save(SignalBundle bundle);
}
