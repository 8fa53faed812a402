package nl.wederkerig.overview;

import java.time.LocalDate;
import java.util.Optional;
import nl.wederkerig.record.EventColumns;
import nl.wederkerig.shared.AgreementId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A side responds by whatever it does in the dispute; where its interest is asked for, a process waits for that. */
@Component
@Transactional(readOnly = true)
class AwaitedResponses implements DisputeResponses {

    /** Of a dispute {@code d}: while officials consult the last day of that, then of the consultation. */
    static final String LAST_DAY = "case when d.executive_on is null then d.executive_from - 1 else d.consultation_last_day end";
    /** That a dispute {@code d} waits for it. */
    static final String AWAITED = """
            d.stage = 'CONSULTATION' and d.kind <> 'FINANCIAL' and d.consultation_resumes_on is null
                       and not exists (select 1 from recorded_event e
                                        where e.agreement_id = d.agreement_id and e.actor_organisation = any(d.respondents) and %s = d.key)"""
            .formatted(EventColumns.disputeOf("e"));

    private final JdbcClient jdbc;

    AwaitedResponses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<LocalDate> awaitedBy(AgreementId agreement, String dispute) {
        return jdbc.sql("select %s from dispute d where d.agreement_id = :agreement and d.key = :dispute and %s".formatted(LAST_DAY, AWAITED))
                .param("agreement", agreement.value()).param("dispute", dispute).query(LocalDate.class).optional();
    }
}
