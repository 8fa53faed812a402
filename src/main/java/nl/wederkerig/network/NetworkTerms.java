package nl.wederkerig.network;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wederkerig.deadline.DeadlineRegister;
import nl.wederkerig.deadline.DossiersOfOneDeadline;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The day by which a team reports, in the register of deadlines: its association is reminded, and told when it is late (T61). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NetworkTerms extends DossiersOfOneDeadline {

    private static final String REPORTING = """
            select n.id, n.association, n.report_every,
                   coalesce((select max(r.reported_on) from network_report r where r.network_id = n.id), n.started_on) as since
              from network n where n.closed_on is null and n.report_every is not null and n.id = any (:ids) order by n.id""";

    private final JdbcClient jdbc;

    NetworkTerms(JdbcClient jdbc, DeadlineRegister register, HolidayTable holidays) {
        super(jdbc, register, holidays, "network", "network:report", "network.report");
        this.jdbc = jdbc;
    }

    /** After anything that may have changed when the network is to report. */
    void follow(NetworkId network) {
        AgreementId dossier = new AgreementId(network.value());
        List<Waiting> present = waiting(List.of(dossier));
        if (present.isEmpty()) {
            done(dossier);
        }
        due(present);
    }

    @Override
    protected List<Waiting> waiting(Collection<AgreementId> dossiers) {
        return jdbc.sql(REPORTING).param("ids", ids(dossiers)).query((row, number) -> {
            LocalDate since = row.getObject("since", LocalDate.class);
            AgreementId dossier = new AgreementId(row.getObject("id", UUID.class));
            OrganisationId association = new OrganisationId(row.getString("association"));
            return NetworkPolicy.reportTerm(row.getString("report_every"), since).map(term -> new Waiting(dossier, association, since, term));
        }).list().stream().flatMap(Optional::stream).toList();
    }
}
