package nl.wederkerig.commitment;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The events that parties recorded, for commitments that come to wait for one afterwards (C4). */
@Component
class NamedEvents {

    private final JdbcClient jdbc;

    NamedEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void note(AgreementId agreement, String event, LocalDate on) {
        jdbc.sql("insert into condition_event (agreement_id, event, happened_on) values (:agreement, :event, :on) on conflict do nothing")
                .param("agreement", agreement.value()).param("event", event).param("on", on).update();
    }

    boolean happened(AgreementId agreement, String event) {
        return jdbc.sql("select count(*) from condition_event where agreement_id = :agreement and event = :event")
                .param("agreement", agreement.value()).param("event", event).query(Long.class).single() > 0;
    }
}
