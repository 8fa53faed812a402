package nl.wederkerig.commitment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wederkerig.agreement.AgreementVisibility;
import nl.wederkerig.commitment.CommitmentPage.Row;
import nl.wederkerig.commitment.CommitmentPictures.Seen;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists commitments of all agreements in SQL: only what may be seen is found and counted. */
@Component
class CommitmentList {

    private record Found(UUID id, AgreementId agreement, String reference, String title, boolean outside, String waitsFor,
            CommitmentPage.Disputed disputed, CommitmentPage.Amended amended, long total) {}

    private final JdbcClient jdbc;
    private final CommitmentRepository commitments;
    private final CommitmentPictures pictures;
    private final AgreementVisibility visibility;
    private final EffectiveTime time;

    CommitmentList(JdbcClient jdbc, CommitmentRepository commitments, CommitmentPictures pictures, AgreementVisibility visibility,
            EffectiveTime time) {
        this.jdbc = jdbc;
        this.commitments = commitments;
        this.pictures = pictures;
        this.visibility = visibility;
        this.time = time;
    }

    CommitmentPage page(CommitmentQuery query, Actor actor) {
        CommitmentListSql sql = new CommitmentListSql(query, visibility.condition(actor), time.today());
        long searched = sql.searches() ? count(sql) : 0;
        boolean few = sql.searches() && searched <= CommitmentPage.MOST;
        List<Found> found = jdbc.sql(sql.page(few)).params(sql.parameters())
                .query((row, number) -> new Found(row.getObject("id", UUID.class),
                        new AgreementId(row.getObject("agreement", UUID.class)), row.getString("reference"), row.getString("title"),
                        row.getBoolean("outside"), row.getString("waits_for"), disputed(row), amended(row),
                        sql.searches() ? searched : row.getLong("total")))
                .list();
        long total = found.isEmpty() && query.page() > 0 ? count(sql) : found.stream().mapToLong(Found::total).findFirst().orElse(0);
        return new CommitmentPage(rows(found, actor), query.page(), query.size(), total);
    }

    private static CommitmentPage.Disputed disputed(ResultSet row) throws SQLException {
        String key = row.getString("dispute");
        return key == null ? null : new CommitmentPage.Disputed(key, row.getString("dispute_stage"), row.getString("dispute_procedure"),
                row.getBoolean("dispute_executive"), row.getBoolean("dispute_seen"));
    }

    private static CommitmentPage.Amended amended(ResultSet row) throws SQLException {
        String status = row.getString("amendment_status");
        return status == null ? null : new CommitmentPage.Amended(row.getInt("amendment_version"), row.getInt("amends"), status,
                row.getBoolean("amendment_drops"));
    }

    CommitmentPage count(CommitmentQuery query, Actor actor) {
        return new CommitmentPage(List.of(), query.page(), query.size(),
                count(new CommitmentListSql(query, visibility.condition(actor), time.today())));
    }

    Commitments.Late late(CommitmentQuery.Whose whose, Actor actor) {
        CommitmentQuery query = new CommitmentQuery(null, whose, Set.of(), true, false, null, null, null, null, null, CommitmentQuery.Sort.DUE, 0, 1);
        CommitmentListSql sql = new CommitmentListSql(query, visibility.condition(actor), time.today());
        return jdbc.sql(sql.longest()).params(sql.parameters())
                .query((row, number) -> new Commitments.Late(row.getLong("number"), row.getObject("longest", LocalDate.class))).single();
    }

    private long count(CommitmentListSql sql) {
        return jdbc.sql(sql.count()).params(sql.parameters()).query(Long.class).single();
    }

    private List<Row> rows(List<Found> found, Actor actor) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<UUID, Commitment> byId = commitments.findByIdIn(found.stream().map(Found::id).toList()).stream()
                .collect(Collectors.toMap(Commitment::id, Function.identity()));
        List<Seen> seen = found.stream().map(each -> new Seen(byId.get(each.id()), each.outside())).toList();
        Map<UUID, CommitmentView> views = pictures.of(seen, actor);
        List<Row> rows = new ArrayList<>();
        found.forEach(each -> rows.add(new Row(each.agreement(), each.reference(), each.title(), views.get(each.id()), each.waitsFor(),
                each.disputed(), each.amended())));
        return rows;
    }
}
