package nl.wederkerig.deadline;

import nl.wederkerig.party.OrganisationSucceeded;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A successor takes over what its predecessor still had to do, in every dossier (A18). */
@Component
class HoldersSucceeded {

    private final JdbcClient jdbc;

    HoldersSucceeded(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void take(OrganisationSucceeded succession) {
        jdbc.sql("""
                update deadline
                   set holders = case when holders @> array[cast(:successor as text)] then array_remove(holders, :predecessor)
                                      else array_replace(holders, :predecessor, :successor) end
                 where holders @> array[cast(:predecessor as text)] and not closed""")
                .param("predecessor", succession.from().value())
                .param("successor", succession.to().value())
                .update();
    }
}
