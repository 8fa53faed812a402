package nl.wederkerig.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
 * The day by which an association answers a signal, in the register of deadlines: it is reminded, and told when it is late (T58). A
 * signal is a dossier of its own there, as a meeting is.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SignalTerms implements CorrectableTerms, FreeDossiers, DossierLocks {

    private static final String KEY = "signal:answer";
    private static final String LABEL = "membership.signal";

    private static final String OPEN = """
            select s.id, s.association, s.sent_on from signal s left join signal_bundle b on b.id = s.bundle_id
             where coalesce(b.state, 'OPEN') = 'OPEN' and s.id = any (:ids) order by s.id""";

    private final JdbcClient jdbc;
    private final DeadlineRegister register;
    private final HolidayTable holidays;

    SignalTerms(JdbcClient jdbc, DeadlineRegister register, HolidayTable holidays) {
        this.jdbc = jdbc;
        this.register = register;
        this.holidays = holidays;
    }

    private record Unanswered(AgreementId dossier, OrganisationId association, LocalDate sentOn) {}

    void sent(SignalId signal, OrganisationId association, LocalDate on) {
        due(new Unanswered(new AgreementId(signal.value()), association, on));
    }

    void answered(Collection<SignalId> signals) {
        signals.forEach(each -> register.close(new AgreementId(each.value()), KEY));
    }

    private LocalDate due(Unanswered signal) {
        LocalDate lastDay = Signal.term(signal.sentOn()).end(holidays.current()).lastDay();
        register.set(new Deadline(signal.dossier(), KEY, DeadlineKind.RESPONSE, LABEL, signal.sentOn(), lastDay, List.of(signal.association()))
                .recordingLapse());
        return lastDay;
    }

    /** Who comes in the place of a member reads the answer; who comes in the place of the association gives it (A18). */
    void succeeded(OrganisationId from, OrganisationId to) {
        jdbc.sql("update signal set member = :to where member = :from").param("to", to.value()).param("from", from.value()).update();
        jdbc.sql("update signal_bundle set association = :to where association = :from").param("to", to.value()).param("from", from.value()).update();
        jdbc.sql("update signal set association = :to where association = :from returning id").param("to", to.value()).param("from", from.value())
                .query(UUID.class).list().forEach(id -> register.succeeded(new AgreementId(id), from, to));
    }

    @Override
    public List<ReckonedDeadline> reckoned(Collection<AgreementId> dossiers) {
        return open(dossiers).stream().map(each -> new ReckonedDeadline(each.dossier(), KEY, LABEL, Signal.term(each.sentOn()), null, false)).toList();
    }

    /** The page of the signal tells it. */
    @Override
    public boolean toldInLists() {
        return false;
    }

    @Override
    public String sortOfKeys() {
        return "signal";
    }

    @Override
    public boolean ownsAlone(Set<String> keys) {
        return keys.equals(Set.of(KEY));
    }

    @Override
    public void holidaysCorrected(AgreementId dossier, Set<String> keys) {
        open(List.of(dossier)).forEach(each -> jdbc.sql("update signal set answer_by = :day where id = :id").param("day", due(each))
                .param("id", each.dossier().value()).update());
    }

    @Override
    public Set<AgreementId> lockFree(Collection<AgreementId> dossiers) {
        return new HashSet<>(jdbc.sql("select id from signal where id = any (:ids) order by id for no key update skip locked").param("ids", ids(dossiers))
                .query(UUID.class).list().stream().map(AgreementId::new).toList());
    }

    @Override
    public void lockAll(Collection<AgreementId> dossiers) {
        jdbc.sql("select id from signal where id = any (:ids) order by id for no key update").param("ids", ids(dossiers)).query(UUID.class).list();
    }

    private List<Unanswered> open(Collection<AgreementId> dossiers) {
        return jdbc.sql(OPEN).param("ids", ids(dossiers)).query(SignalTerms::unanswered).list();
    }

    private static Unanswered unanswered(ResultSet row, int number) throws SQLException {
        return new Unanswered(new AgreementId(row.getObject("id", UUID.class)), new OrganisationId(row.getString("association")),
                row.getObject("sent_on", LocalDate.class));
    }

    private static UUID[] ids(Collection<AgreementId> dossiers) {
        return dossiers.stream().map(AgreementId::value).toArray(UUID[]::new);
    }
}
