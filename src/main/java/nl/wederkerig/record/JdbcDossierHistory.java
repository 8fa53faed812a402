package nl.wederkerig.record;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wederkerig.shared.AgreementId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class JdbcDossierHistory implements DossierHistory {

    private static final int LARGEST_PAGE = 200;

    private static final String OF_NO_SIDE = " and coalesce(payload ->> 'ownSide', 'false') <> 'true'";
    private static final String NOT_RIJK_ONLY =
            OF_NO_SIDE + " and not (type = any(:types)) and coalesce(payload ->> 'rijkOnly', 'false') <> 'true'";
    private static final String IN_DISPUTES =
            " and coalesce(" + EventColumns.disputeOf("recorded_event") + ", '') = any(:disputes || array[''])";

    private final JdbcClient jdbc;

    JdbcDossierHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public HistoryPage of(AgreementId agreement, int page, int size) {
        return page(OF_NO_SIDE, Map.of(), agreement, page, size);
    }

    @Override
    public HistoryPage without(Set<String> types, AgreementId agreement, int page, int size) {
        return page(NOT_RIJK_ONLY, Map.of("types", types.toArray(String[]::new)), agreement, page, size);
    }

    @Override
    public HistoryPage ofDisputes(Set<String> disputes, Set<String> withoutTypes, AgreementId agreement, int page, int size) {
        return page(NOT_RIJK_ONLY + IN_DISPUTES,
                Map.of("types", withoutTypes.toArray(String[]::new), "disputes", disputes.toArray(String[]::new)), agreement, page, size);
    }

    private HistoryPage page(String which, Map<String, ?> parameters, AgreementId agreement, int page, int size) {
        require(page, size);
        String shown = " from recorded_event where agreement_id = :agreement" + which;
        long total = jdbc.sql("select count(*)" + shown)
                .param("agreement", agreement.value()).params(parameters).query(Long.class).single();
        List<RecordedEvent> events = jdbc.sql("select " + EventRow.COLUMNS + shown + " order by sequence desc limit :size offset :first")
                .param("agreement", agreement.value()).params(parameters)
                .param("size", size)
                .param("first", (long) page * size)
                .query(EventRow::read).stream().map(EventRow::view).toList();
        return new HistoryPage(events, page, size, total);
    }

    @Override
    public List<RecordedEvent> after(AgreementId agreement, long sequence) {
        return jdbc.sql("select " + EventRow.COLUMNS + """
                  from recorded_event where agreement_id = :agreement and sequence > :sequence order by sequence""")
                .param("agreement", agreement.value())
                .param("sequence", sequence)
                .query(EventRow::read).stream().map(EventRow::view).toList();
    }

    @Override
    public Optional<Instant> lastEffectiveAt(AgreementId agreement) {
        return jdbc.sql("select effective_at from recorded_event where agreement_id = :agreement order by sequence desc limit 1")
                .param("agreement", agreement.value())
                .query(OffsetDateTime.class).optional().map(OffsetDateTime::toInstant);
    }

    private static void require(int page, int size) {
        if (page < 0 || size < 1 || size > LARGEST_PAGE) {
            throw new IllegalArgumentException("No page " + page + " of " + size + " events");
        }
    }
}
