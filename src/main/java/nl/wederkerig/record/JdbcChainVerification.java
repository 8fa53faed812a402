package nl.wederkerig.record;

import java.util.UUID;
import javax.sql.DataSource;
import nl.wederkerig.shared.AgreementId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

@Component
class JdbcChainVerification implements ChainVerification {

    private static final int ROWS_AT_A_TIME = 1_000;

    private final JdbcTemplate jdbc;

    JdbcChainVerification(DataSource database) {
        jdbc = new JdbcTemplate(database);
        // The driver streams only within a transaction and with a fetch size.
        jdbc.setFetchSize(ROWS_AT_A_TIME);
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Verification verify() {
        return walk("");
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Verification verify(AgreementId agreement) {
        return walk("where agreement_id = ?", agreement.value());
    }

    private Verification walk(String which, UUID... agreement) {
        ChainWalk walk = new ChainWalk();
        jdbc.query(
                "select " + EventRow.COLUMNS + "from recorded_event " + which + " order by agreement_id, sequence",
                row -> { walk.next(EventRow.read(row, 0)); },
                (Object[]) agreement);
        return walk.finish();
    }
}
