package nl.wederkerig.membership;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SignalRepository extends Repository<Signal, UUID> {

    /** One act at a time. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Signal s where s.id = :id")
    Optional<Signal> locked(UUID id);

    Signal save(Signal signal);

    /** So that the lists, which read in SQL, find it within the same transaction. */
    void flush();
}
