package nl.wederkerig.agreement;

import java.util.Collection;
import java.util.Set;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class JdbcAskedOrganisations implements AskedOrganisations {

    private final JdbcClient jdbc;

    JdbcAskedOrganisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void ask(AgreementId agreement, String dispute, Collection<OrganisationId> organisations) {
        if (organisations.isEmpty()) {
            return;
        }
        jdbc.sql("""
                insert into agreement_asked (agreement_id, dispute, organisation)
                select a.id, :dispute, asked from agreement a cross join unnest(cast(:organisations as text[])) asked
                 where a.id = :agreement and not exists (
                       select 1 from agreement_party own where own.agreement_id = a.id and own.organisation = asked)
                on conflict do nothing""")
                .param("agreement", agreement.value()).param("dispute", dispute)
                .param("organisations", organisations.stream().map(OrganisationId::value).toArray(String[]::new)).update();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(AgreementId agreement, String dispute) {
        jdbc.sql("delete from agreement_asked where agreement_id = :agreement and dispute = :dispute")
                .param("agreement", agreement.value()).param("dispute", dispute).update();
    }

    Set<String> disputes(AgreementId agreement, OrganisationId organisation) {
        return jdbc.sql("select dispute from agreement_asked where agreement_id = :agreement and organisation = :organisation")
                .param("agreement", agreement.value()).param("organisation", organisation.value()).query(String.class).set();
    }
}
