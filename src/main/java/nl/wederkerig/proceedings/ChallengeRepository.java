package nl.wederkerig.proceedings;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ChallengeRepository extends Repository<Challenge, UUID> {

    List<Challenge> findByProceedingsIdInOrderByFiledOn(Collection<UUID> proceedings);

    List<Challenge> findByStateIn(Collection<Challenge.State> states);

    Optional<Challenge> findById(UUID id);

    Challenge save(Challenge challenge);
}
