package nl.wederkerig.network;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wederkerig.calendar.Term;
import nl.wederkerig.deadline.CorrectableTerms;
import nl.wederkerig.deadline.Deadline;
import nl.wederkerig.deadline.DeadlineKind;
import nl.wederkerig.deadline.DeadlineRegister;
import nl.wederkerig.deadline.DossierLocks;
import nl.wederkerig.deadline.FreeDossiers;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.deadline.ReckonedDeadline;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The day by which a team reports, in the register of deadlines: its association is reminded, and told when it is late (T61). A team
 * is a dossier of its own there, as a meeting is.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NetworkTerms implements CorrectableTerms, FreeDossiers, DossierLocks {

    private static final String KEY = "network:report";
    private static final String LABEL = "network.report";

    private static final String REPORTING = """
            select n.id, n.association, n.report_every,
                   coalesce((select max(r.reported_on) from network_report r where r.network_id = n.id), n.started_on) as since
              from network n where n.closed_on is null and n.report_every is not null and n.id = any (:ids) order by n.id""";

    private final JdbcClient jdbc;
    private final DeadlineRegister register;
    private final HolidayTable holidays;

    NetworkTerms(JdbcClient jdbc, DeadlineRegister register, HolidayTable holidays) {
        this.jdbc = jdbc;
        this.register = register;
        this.holidays = holidays;
    }

    private record Reporting(AgreementId dossier, OrganisationId association, LocalDate since, Term term) {}

    /** After anything that may have changed when the network is to report. */
    void follow(NetworkId network) {
        AgreementId dossier = new AgreementId(network.value());
        List<Reporting> present = reporting(List.of(dossier));
        if (present.isEmpty()) {
            register.close(dossier, KEY);
        }
        present.forEach(this::due);
    }

    private void due(Reporting each) {
        register.set(new Deadline(each.dossier(), KEY, DeadlineKind.RESPONSE, LABEL, each.since(), each.term().end(holidays.current()).lastDay(),
                List.of(each.association())).recordingLapse());
    }

    @Override
    public List<ReckonedDeadline> reckoned(Collection<AgreementId> dossiers) {
        return reporting(dossiers).stream().map(each -> new ReckonedDeadline(each.dossier(), KEY, LABEL, each.term(), null, false)).toList();
    }

    /** The page of the team tells it. */
    @Override
    public boolean toldInLists() {
        return false;
    }

    @Override
    public String sortOfKeys() {
        return "network";
    }

    @Override
    public boolean ownsAlone(Set<String> keys) {
        return keys.equals(Set.of(KEY));
    }

    @Override
    public void holidaysCorrected(AgreementId dossier, Set<String> keys) {
        follow(new NetworkId(dossier.value()));
    }

    @Override
    public Set<AgreementId> lockFree(Collection<AgreementId> dossiers) {
        return new HashSet<>(jdbc.sql("select id from network where id = any (:ids) order by id for no key update skip locked").param("ids", ids(dossiers))
                .query(UUID.class).list().stream().map(AgreementId::new).toList());
    }

    @Override
    public void lockAll(Collection<AgreementId> dossiers) {
        jdbc.sql("select id from network where id = any (:ids) order by id for no key update").param("ids", ids(dossiers)).query(UUID.class).list();
    }

    private List<Reporting> reporting(Collection<AgreementId> dossiers) {
        return jdbc.sql(REPORTING).param("ids", ids(dossiers)).query((row, number) -> {
            LocalDate since = row.getObject("since", LocalDate.class);
            AgreementId dossier = new AgreementId(row.getObject("id", UUID.class));
            OrganisationId association = new OrganisationId(row.getString("association"));
            return NetworkPolicy.reportTerm(row.getString("report_every"), since).map(term -> new Reporting(dossier, association, since, term));
        }).list().stream().flatMap(Optional::stream).toList();
    }

    private static UUID[] ids(Collection<AgreementId> dossiers) {
        return dossiers.stream().map(AgreementId::value).toArray(UUID[]::new);
    }
}
