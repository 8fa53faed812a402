package nl.wederkerig.agreement;

import java.util.Set;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class JdbcAppointedReaders implements AppointedReaders {

    private final JdbcClient jdbc;

    JdbcAppointedReaders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void admit(AgreementId agreement, String dispute, PersonId person) {
        jdbc.sql("insert into agreement_reader (agreement_id, dispute, person_id) values (:agreement, :dispute, :person)"
                        + " on conflict do nothing")
                .param("agreement", agreement.value()).param("dispute", dispute).param("person", person.value()).update();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void dismiss(AgreementId agreement, String dispute, PersonId person) {
        jdbc.sql("delete from agreement_reader where agreement_id = :agreement and dispute = :dispute and person_id = :person")
                .param("agreement", agreement.value()).param("dispute", dispute).param("person", person.value()).update();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void dismissAll(AgreementId agreement, String dispute) {
        jdbc.sql("delete from agreement_reader where agreement_id = :agreement and dispute = :dispute")
                .param("agreement", agreement.value()).param("dispute", dispute).update();
    }

    /** Keys of the disputes that the person reads in the dossier. */
    Set<String> disputes(AgreementId agreement, PersonId person) {
        return jdbc.sql("select dispute from agreement_reader where agreement_id = :agreement and person_id = :person")
                .param("agreement", agreement.value()).param("person", person.value()).query(String.class).set();
    }
}
