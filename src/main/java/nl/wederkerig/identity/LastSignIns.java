package nl.wederkerig.identity;

import java.time.ZoneOffset;
import nl.wederkerig.party.SignedInElsewhere;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class LastSignIns implements SignedInElsewhere {

    private final JdbcClient jdbc;
    private final SignInSettings settings;
    private final EffectiveTime time;

    LastSignIns(JdbcClient jdbc, SignInSettings settings, EffectiveTime time) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.time = time;
    }

    @Override
    public boolean isTooLongAgo(PersonId person) {
        return settings.on() && jdbc.sql("select coalesce(max(last_at) < :before, false) from identity where person_id = :person")
                .param("before", time.now().atOffset(ZoneOffset.UTC).minusDays(settings.calendarDays())).param("person", person.value())
                .query(Boolean.class).single();
    }
}
