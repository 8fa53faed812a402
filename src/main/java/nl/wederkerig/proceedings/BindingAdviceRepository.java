package nl.wederkerig.proceedings;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface BindingAdviceRepository extends Repository<BindingAdvice, UUID> {

    Optional<BindingAdvice> findById(UUID proceedings);

    BindingAdvice save(BindingAdvice advice);
}
