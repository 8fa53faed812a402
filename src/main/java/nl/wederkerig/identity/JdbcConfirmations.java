package nl.wederkerig.identity;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class JdbcConfirmations implements Confirmations {

    private final JdbcClient jdbc;
    private final EffectiveTime time;

    JdbcConfirmations(JdbcClient jdbc, EffectiveTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    @Override
    public UUID confirmed(PersonId person) {
        jdbc.sql("delete from identity_confirmation where person_id = :person and confirmed_at <= :since")
                .param("person", person.value()).param("since", since()).update();
        UUID confirmation = UUID.randomUUID();
        jdbc.sql("insert into identity_confirmation (id, person_id, confirmed_at) values (:id, :person, :now)")
                .param("id", confirmation).param("person", person.value()).param("now", now()).update();
        return confirmation;
    }

    @Override
    public boolean use(UUID confirmation, PersonId person) {
        return jdbc.sql("delete from identity_confirmation where id = :id and person_id = :person and confirmed_at > :since")
                .param("id", confirmation).param("person", person.value()).param("since", since()).update() == 1;
    }

    private OffsetDateTime since() {
        return now().minusMinutes(MINUTES);
    }

    private OffsetDateTime now() {
        return time.recordedAt().atOffset(ZoneOffset.UTC);
    }
}
