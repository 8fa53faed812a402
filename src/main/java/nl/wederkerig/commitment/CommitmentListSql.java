package nl.wederkerig.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wederkerig.agreement.AgreementVisibility.Condition;

/**
 * The statement that finds a page of commitments. It holds only the conditions that are asked for, so that the database can plan for
 * them, and takes each part of the order from an index: what is late, what is to come, what has ended.
 */
final class CommitmentListSql {

    private static final String IN_ITS_NAME =
            "(:member and (c.obligor in (:associations) or c.beneficiaries && array[:associations]::text[]))";

    /** In full, or made in a member's name, or public. */
    private static final String VISIBLE = """
            (%s or (%s and a.agreed_version is not null and (c.status <> 'PLANNED' or c.version <= a.agreed_version))
                or (a.marked_public and a.in_force_on is not null and c.status <> 'PLANNED'))
            """;

    private static final String LATE = "c.status in ('OPEN', 'PARTLY_FULFILLED') and c.due < :today";
    private static final String ENDED = "c.status in ('FULFILLED', 'WAIVED', 'LAPSED')";
    private static final String DAY = "coalesce(c.due, c.agreed_due)";

    /** An act of the organisation itself, or its report as a member of the association that owes it. */
    private static final String WAITS = """
            (c.awaiting @> array[:organisation]::text[]
             or :member and c.by_members and c.obligor in (:associations) and c.status in ('OPEN', 'PARTLY_FULFILLED', 'CONTESTED')
                and not exists (select 1 from commitment_member_report r where r.commitment_id = c.id and r.member = :organisation))
            """;

    /** Late, to come, ended: every commitment is one of them. */
    private static final List<String> PARTS = List.of("not (" + ENDED + ") and " + LATE, "not (" + ENDED + ") and (" + LATE + ") is not true", ENDED);

    private static final String NAMES = """
             left join (select distinct on (organisation_id) organisation_id, sort_key from organisation_name
                         order by organisation_id, valid_from desc nulls last) n on n.organisation_id = c.obligor
            """;

    private static final Map<CommitmentQuery.Sort, String> GROUP = Map.of(
            CommitmentQuery.Sort.DUE, "1",
            CommitmentQuery.Sort.AGREEMENT, "lower(a.reference) || ' ' || a.id",
            CommitmentQuery.Sort.PARTY, "n.sort_key || ' ' || c.obligor",
            CommitmentQuery.Sort.MONTH, "date_trunc('month', " + DAY + ")");

    private final CommitmentQuery query;
    private final Condition seen;
    private final Map<String, Object> parameters;

    CommitmentListSql(CommitmentQuery query, Condition seen, LocalDate today) {
        this.query = query;
        this.seen = seen;
        this.parameters = new HashMap<>(seen.parameters());
        parameters.put("today", today);
        parameters.put("size", query.size());
        parameters.put("offset", (long) query.page() * query.size());
        parameters.put("upTo", (long) (query.page() + 1) * query.size());
        parameters.put("most", (long) query.page() * query.size() + CommitmentPage.MOST + 1);
    }

    /** Columns id, agreement, reference, title, outside; and total, how many there are on all pages together, not counted to the end. */
    String page() {
        String from = from();
        return "select page.*, (select count(*) from (select 1" + from + " limit :most) counted) as total from (" + ordered(from)
                + ") page order by " + order("page") + " limit :size offset :offset";
    }

    /** For a page on which there is nothing. */
    String count() {
        return "select count(*) from (select 1" + from() + " limit :most) counted";
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private String ordered(String from) {
        boolean grouped = query.sort() != CommitmentQuery.Sort.DUE;
        String joined = query.sort() == CommitmentQuery.Sort.PARTY ? from.replaceFirst("\n where ", NAMES + "\n where ") : from;
        List<String> parts = new ArrayList<>();
        for (int part = 0; part < PARTS.size(); part++) {
            parts.add("(select c.id, a.id as agreement, a.reference, a.title, not (" + seen.full() + " or " + IN_ITS_NAME + ") as outside, "
                    + GROUP.get(query.sort()) + " as grouped, " + part + " as part, " + DAY + " as day, lower(a.reference) as place, c.position"
                    + joined + " and " + PARTS.get(part) + " order by " + (grouped ? "grouped nulls last, " : "")
                    + "day nulls last, place, agreement, position limit :upTo)");
        }
        return String.join(" union all ", parts);
    }

    private static String order(String alias) {
        return List.of("grouped nulls last", "part", "day nulls last", "place", "agreement", "position").stream()
                .map(column -> alias + "." + column).collect(Collectors.joining(", "));
    }

    private String from() {
        List<String> conditions = new ArrayList<>();
        conditions.add(VISIBLE.formatted(seen.full(), IN_ITS_NAME));
        conditions.add(whose());
        conditions.add(statuses());
        text(conditions);
        when(conditions, query.late(), LATE);
        when(conditions, query.waits(), WAITS);
        given(conditions, "agreement", query.agreement() == null ? null : query.agreement().value(), "c.agreement_id = :agreement");
        given(conditions, "party", query.party() == null ? null : query.party().value(),
                "(c.obligor = :party or c.beneficiaries @> array[:party]::text[])");
        given(conditions, "theme", query.theme(), "a.theme = :theme");
        given(conditions, "dueFrom", query.dueFrom(), DAY + " >= :dueFrom");
        given(conditions, "dueTo", query.dueTo(), DAY + " <= :dueTo");
        return " from commitment c join agreement a on a.id = c.agreement_id\n where " + String.join("\n and ", conditions);
    }

    private String whose() {
        return switch (query.whose()) {
            case ALL -> "true";
            case OURS -> "c.obligor = :organisation";
            case THEIRS -> "c.beneficiaries @> array[:organisation]::text[]";
            case IN_OUR_NAME -> IN_ITS_NAME;
            case OUR_PART -> IN_ITS_NAME + " and c.by_members";
            case OTHERS_PART -> IN_ITS_NAME + " and not c.by_members";
        };
    }

    private String statuses() {
        return query.statuses().isEmpty() ? "c.status <> 'PLANNED'"
                : "c.status in (" + query.statuses().stream().map(status -> "'" + status + "'").sorted().collect(Collectors.joining(", ")) + ")";
    }

    private void text(List<String> conditions) {
        given(conditions, "text", pattern(query.text()),
                "(c.wording ilike :text or c.key ilike :text"
                        + " or c.agreement_id in (select t.id from agreement t where t.reference ilike :text or t.title ilike :text))");
    }

    private void given(List<String> conditions, String name, Object value, String condition) {
        if (value != null) {
            parameters.put(name, value);
            conditions.add(condition);
        }
    }

    private static void when(List<String> conditions, boolean asked, String condition) {
        if (asked) {
            conditions.add(condition);
        }
    }

    private static String pattern(String text) {
        return text == null || text.isBlank() ? null
                : "%" + text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
