package nl.wederkerig.commitment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wederkerig.agreement.AgreementVisibility;
import nl.wederkerig.agreement.AgreementVisibility.Condition;
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

    private static final String IN_ITS_NAME =
            "(:member and (c.obligor in (:associations) or c.beneficiaries && array[:associations]::text[]))";

    /** In full, or made in a member's name, or public. */
    private static final String VISIBLE = """
            (%s or (%s and a.agreed_version is not null and (c.status <> 'PLANNED' or c.version <= a.agreed_version))
                or (a.marked_public and a.in_force_on is not null and c.status <> 'PLANNED'))
            """;

    private static final String LATE = "(c.status in ('OPEN', 'PARTLY_FULFILLED') and c.due < :today)";

    /** An act of the organisation itself, or its report as a member of the association that owes it. */
    private static final String WAITS = """
            (:organisation = any(c.awaiting)
             or :member and c.by_members and c.obligor in (:associations) and c.status in ('OPEN', 'PARTLY_FULFILLED', 'CONTESTED')
                and not exists (select 1 from commitment_member_report r where r.commitment_id = c.id and r.member = :organisation))
            """;

    private static final String FROM = """
              from commitment c join agreement a on a.id = c.agreement_id
             where %s
               and (cast(:text as text) is null or c.wording ilike :text or c.key ilike :text
                    or a.reference ilike :text or a.title ilike :text)
               and (%s)
               and (case when :anyStatus then c.status <> 'PLANNED' else c.status in (:statuses) end)
               and (not :late or %s)
               and (not :waits or %s)
               and (cast(:agreement as uuid) is null or c.agreement_id = :agreement)
               and (cast(:party as text) is null or c.obligor = :party or :party = any(c.beneficiaries))
               and (cast(:theme as text) is null or a.theme = :theme)
               and (cast(:dueFrom as date) is null or coalesce(c.due, c.agreed_due) >= :dueFrom)
               and (cast(:dueTo as date) is null or coalesce(c.due, c.agreed_due) <= :dueTo)
            """;

    private static final String BY_DUE = "c.status in ('FULFILLED', 'WAIVED', 'LAPSED'), " + LATE
            + " is not true, coalesce(c.due, c.agreed_due) nulls last, lower(a.reference), a.id, c.position";

    private static final Map<CommitmentQuery.Sort, String> FIRST = Map.of(
            CommitmentQuery.Sort.DUE, "",
            CommitmentQuery.Sort.AGREEMENT, "lower(a.reference), a.id, ",
            CommitmentQuery.Sort.PARTY, """
                    (select n.sort_key from organisation_name n where n.organisation_id = c.obligor
                      order by n.valid_from desc nulls last limit 1), c.obligor,\s""",
            CommitmentQuery.Sort.MONTH, "date_trunc('month', coalesce(c.due, c.agreed_due)) nulls last, ");

    private record Found(UUID id, AgreementId agreement, String reference, String title, boolean outside, long total) {}

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
        Condition condition = visibility.condition(actor);
        Map<String, Object> parameters = parameters(query, condition);
        String from = FROM.formatted(VISIBLE.formatted(condition.full(), IN_ITS_NAME), whose(query.whose()), LATE, WAITS);
        List<Found> found = jdbc.sql("select c.id, a.id as agreement, a.reference, a.title, not (" + condition.full() + " or " + IN_ITS_NAME
                        + ") as outside, count(*) over () as total " + from + " order by " + FIRST.get(query.sort()) + BY_DUE
                        + " limit :size offset :offset")
                .params(parameters)
                .query((row, number) -> new Found(row.getObject("id", UUID.class),
                        new AgreementId(row.getObject("agreement", UUID.class)), row.getString("reference"), row.getString("title"),
                        row.getBoolean("outside"), row.getLong("total")))
                .list();
        long total = found.isEmpty() && query.page() > 0
                ? jdbc.sql("select count(*) " + from).params(parameters).query(Long.class).single()
                : found.stream().mapToLong(Found::total).findFirst().orElse(0);
        return new CommitmentPage(rows(found, actor), query.page(), query.size(), total);
    }

    private List<Row> rows(List<Found> found, Actor actor) {
        Map<UUID, Commitment> byId = found.isEmpty() ? Map.of()
                : commitments.findByIdIn(found.stream().map(Found::id).toList()).stream()
                        .collect(Collectors.toMap(Commitment::id, Function.identity()));
        List<Seen> seen = found.stream().map(each -> new Seen(byId.get(each.id()), each.outside())).toList();
        Map<UUID, CommitmentView> views = pictures.of(seen, actor);
        List<Row> rows = new ArrayList<>();
        found.forEach(each -> rows.add(new Row(each.agreement(), each.reference(), each.title(), views.get(each.id()))));
        return rows;
    }

    private static String whose(CommitmentQuery.Whose whose) {
        return switch (whose) {
            case ALL -> "true";
            case OURS -> "c.obligor = :organisation";
            case THEIRS -> ":organisation = any(c.beneficiaries)";
            case IN_OUR_NAME -> IN_ITS_NAME;
        };
    }

    private Map<String, Object> parameters(CommitmentQuery query, Condition condition) {
        Map<String, Object> parameters = new HashMap<>(condition.parameters());
        parameters.put("text", pattern(query.text()));
        parameters.put("anyStatus", query.statuses().isEmpty());
        parameters.put("statuses", query.statuses().isEmpty() ? List.of("") : query.statuses().stream().map(Enum::name).toList());
        parameters.put("late", query.late());
        parameters.put("waits", query.waits());
        parameters.put("agreement", query.agreement() == null ? null : query.agreement().value());
        parameters.put("party", query.party() == null ? null : query.party().value());
        parameters.put("theme", query.theme());
        parameters.put("dueFrom", query.dueFrom());
        parameters.put("dueTo", query.dueTo());
        parameters.put("today", time.today());
        parameters.put("size", query.size());
        parameters.put("offset", (long) query.page() * query.size());
        return parameters;
    }

    private static String pattern(String text) {
        return text == null || text.isBlank() ? null
                : "%" + text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
