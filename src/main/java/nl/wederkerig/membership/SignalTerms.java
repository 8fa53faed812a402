package nl.wederkerig.membership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
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

/** The day by which an association answers a signal, in the register of deadlines: it is reminded, and told when it is late (T58). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SignalTerms extends DossiersOfOneDeadline {

    private static final String OPEN = """
            select s.id, s.association, s.sent_on from signal s left join signal_bundle b on b.id = s.bundle_id
             where coalesce(b.state, 'OPEN') = 'OPEN' and s.id = any (:ids) order by s.id""";

    private final JdbcClient jdbc;
    private final DeadlineRegister register;

    SignalTerms(JdbcClient jdbc, DeadlineRegister register, HolidayTable holidays) {
        super(jdbc, register, holidays, "signal", "signal:answer", "membership.signal");
        this.jdbc = jdbc;
        this.register = register;
    }

    void sent(SignalId signal, OrganisationId association, LocalDate on) {
        due(List.of(new Waiting(new AgreementId(signal.value()), association, on, Signal.term(on))));
    }

    void answered(Collection<SignalId> signals) {
        signals.forEach(each -> done(new AgreementId(each.value())));
    }

    /** Who comes in the place of a member reads the answer; who comes in the place of the association gives it (A18). */
    void succeeded(OrganisationId from, OrganisationId to) {
        jdbc.sql("update signal set member = :to where member = :from").param("to", to.value()).param("from", from.value()).update();
        jdbc.sql("update signal_bundle set association = :to where association = :from").param("to", to.value()).param("from", from.value()).update();
        jdbc.sql("update signal set association = :to where association = :from returning id").param("to", to.value()).param("from", from.value())
                .query(UUID.class).list().forEach(id -> register.succeeded(new AgreementId(id), from, to));
    }

    @Override
    public void holidaysCorrected(AgreementId dossier, Set<String> keys) {
        super.holidaysCorrected(dossier, keys);
        waiting(List.of(dossier)).forEach(each -> jdbc.sql("update signal set answer_by = :day where id = :id").param("day", lastDay(each))
                .param("id", each.dossier().value()).update());
    }

    @Override
    protected List<Waiting> waiting(Collection<AgreementId> dossiers) {
        return jdbc.sql(OPEN).param("ids", ids(dossiers)).query((row, number) -> {
            LocalDate sentOn = row.getObject("sent_on", LocalDate.class);
            return new Waiting(new AgreementId(row.getObject("id", UUID.class)), new OrganisationId(row.getString("association")), sentOn, Signal.term(sentOn));
        }).list();
    }
}
