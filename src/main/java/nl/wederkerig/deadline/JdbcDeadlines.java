package nl.wederkerig.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import nl.wederkerig.party.Layer;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class JdbcDeadlines implements Deadlines {

    private static final int LARGEST_PAGE = 500;
    private static final String WITHIN = """
             from deadline where agreement_id = any (:agreements) and last_day between :from and :to and not closed
              and (not rijk_only or :rijk)""";

    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final EffectiveTime time;

    JdbcDeadlines(JdbcClient jdbc, Organisations organisations, EffectiveTime time) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.time = time;
    }

    @Override
    public List<LiveDeadline> of(AgreementId agreement, Actor actor) {
        return jdbc.sql("select * from deadline where agreement_id = :agreement and not closed and (not rijk_only or :rijk)"
                        + " order by last_day, id")
                .param("agreement", agreement.value())
                .param("rijk", isOfRijk(actor))
                .query(JdbcDeadlines::live).list();
    }

    @Override
    public LiveDeadlinePage live(
            Collection<AgreementId> agreements, LocalDate from, LocalDate to, Actor actor, int page, int size) {
        if (page < 0 || size < 1 || size > LARGEST_PAGE) {
            throw new IllegalArgumentException("No page " + page + " of " + size + " deadlines");
        }
        UUID[] ids = agreements.stream().map(AgreementId::value).toArray(UUID[]::new);
        Map<String, Object> asked = Map.of("agreements", ids, "from", from, "to", to, "rijk", isOfRijk(actor));
        AtomicLong total = new AtomicLong();
        List<LiveDeadline> found = jdbc.sql("select *, count(*) over () as total " + WITHIN + " order by last_day, id limit :size offset :skipped")
                .params(asked).param("size", size).param("skipped", (long) page * size)
                .query((row, number) -> {
                    total.set(row.getLong("total"));
                    return live(row, number);
                }).list();
        boolean beyond = found.isEmpty() && page > 0;
        return new LiveDeadlinePage(found, page, size,
                beyond ? jdbc.sql("select count(*)" + WITHIN).params(asked).query(Long.class).single() : total.get());
    }

    @Override
    public List<ReminderView> reminders(Actor actor, int atMost) {
        if (actor.organisation() == null) {
            return List.of();
        }
        return jdbc.sql("""
                select d.*, r.days_before, r.sent_at
                  from deadline d join reminder r on r.deadline_id = d.id and r.last_day = d.last_day
                 where d.holders @> array[cast(:organisation as text)] and not d.closed and d.resumes_on is null
                 order by r.sent_at desc, r.id desc limit :most""")
                .param("organisation", actor.organisation().value())
                .param("most", atMost)
                .query((row, number) -> new ReminderView(DueDeadlines.read(row), row.getInt("days_before"),
                        row.getObject("sent_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private boolean isOfRijk(Actor actor) {
        return actor.organisation() != null
                && organisations.byId(actor.organisation(), time.today()).layer() == Layer.RIJK;
    }

    private static LiveDeadline live(ResultSet row, int number) throws SQLException {
        return new LiveDeadline(DueDeadlines.read(row), row.getObject("resumes_on", LocalDate.class), row.getBoolean("lapsed"));
    }
}
