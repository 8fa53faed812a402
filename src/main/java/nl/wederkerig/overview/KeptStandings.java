package nl.wederkerig.overview;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wederkerig.shared.AgreementId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes the dossiers to which something happened, a few hundred at a time, and writes their steps anew from their last event on. */
@Component
class KeptStandings implements StandingHistory {

    private static final int AT_ONCE = 500;

    /** Where something is to be kept, one at a time: whoever comes second finds it done. Where nothing is, nobody waits. */
    private static final String TAKE = """
            with stale as materialized (select id from standing_to_keep order by id limit :most),
                 alone as materialized (select pg_advisory_xact_lock(hashtext('standing_to_keep')) from (select from stale limit 1) any_stale)
            delete from standing_to_keep where id in (select id from stale) and (select count(*) from alone) > 0
            returning agreement_id""";

    private final JdbcClient jdbc;
    private final OpenMatters matters;
    private final StandingRows rows;
    private final EntityManager entities;
    private final TransactionTemplate ownTransaction;

    KeptStandings(JdbcClient jdbc, OpenMatters matters, StandingRows rows, EntityManager entities, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.matters = matters;
        this.rows = rows;
        this.entities = entities;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void catchUp() {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(ownTransaction.execute(status -> keepNext()));
        }
    }

    private boolean keepNext() {
        List<UUID> taken = jdbc.sql(TAKE).param("most", AT_ONCE).query(UUID.class).list();
        write(taken.stream().distinct().map(AgreementId::new).toList());
        return taken.size() == AT_ONCE;
    }

    @Override
    public void keep(AgreementId agreement) {
        entities.flush();
        int happened = jdbc.sql("delete from standing_to_keep where agreement_id = :agreement").param("agreement", agreement.value()).update();
        if (happened > 0) {
            write(List.of(agreement));
        }
    }

    /** What is no agreement, such as a meeting, has no standing. */
    private void write(Collection<AgreementId> dossiers) {
        Map<AgreementId, List<StandingStep>> steps = matters.dated(dossiers, LocalDate.EPOCH).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> StandingStep.from(each.getValue().lastEventOn(), each.getValue().matters())));
        if (!steps.isEmpty()) {
            rows.replace(steps);
        }
    }
}
