package nl.wederkerig.record;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
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

    private final JdbcClient jdbc;

    JdbcDossierHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public HistoryPage of(AgreementId agreement, int page, int size) {
        require(page, size);
        // A dossier's sequence has no gaps: the last one is the number of its events.
        long total = jdbc.sql("select coalesce(max(sequence), 0) from recorded_event where agreement_id = :agreement")
                .param("agreement", agreement.value()).query(Long.class).single();
        List<RecordedEvent> events = jdbc.sql("select " + EventRow.COLUMNS + """
                  from recorded_event where agreement_id = :agreement and sequence <= :newest
                 order by sequence desc limit :size""")
                .param("agreement", agreement.value())
                .param("newest", total - (long) page * size)
                .param("size", size)
                .query(EventRow::read).stream().map(EventRow::view).toList();
        return new HistoryPage(events, page, size, total);
    }

    @Override
    public HistoryPage without(Set<String> types, AgreementId agreement, int page, int size) {
        require(page, size);
        String shown = """
                  from recorded_event where agreement_id = :agreement and not (type = any(:types))
                   and coalesce(payload ->> 'rijkOnly', 'false') <> 'true'""";
        String[] hidden = types.toArray(String[]::new);
        long total = jdbc.sql("select count(*)" + shown)
                .param("agreement", agreement.value()).param("types", hidden).query(Long.class).single();
        List<RecordedEvent> events = jdbc.sql("select " + EventRow.COLUMNS + shown + " order by sequence desc limit :size offset :first")
                .param("agreement", agreement.value()).param("types", hidden)
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
