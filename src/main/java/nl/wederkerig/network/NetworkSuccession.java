package nl.wederkerig.network;

import java.util.List;
import nl.wederkerig.party.OrganisationSucceeded;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A successor takes the predecessor's place in networks and at tables, once (A18). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NetworkSuccession {

    private static final List<String> SUCCEEDED = List.of(
            "insert into network_member (network_id, member_id) select network_id, :to from network_member where member_id = :from on conflict do nothing",
            "delete from network_member where member_id = :from and :to <> :from",
            "update network set association = :to where association = :from",
            "insert into table_party (table_id, organisation) select table_id, :to from table_party where organisation = :from on conflict do nothing",
            "delete from table_party where organisation = :from and :to <> :from",
            "update ministry_table set ministry = :to where ministry = :from");

    private final JdbcClient jdbc;

    NetworkSuccession(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(OrganisationSucceeded succession) {
        SUCCEEDED.forEach(sql -> jdbc.sql(sql).param("from", succession.from().value()).param("to", succession.to().value()).update());
    }
}
