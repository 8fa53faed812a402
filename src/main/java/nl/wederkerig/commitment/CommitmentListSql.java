package nl.wederkerig.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreementVisibility.Condition;
import nl.wederkerig.shared.OrganisationId;

/**
 * The statement that finds a page of commitments. It holds only the conditions that are asked for, so that the database can plan for
 * them, and takes each part of the order from an index: what is late, what is to come, what has ended.
 */
final class CommitmentListSql {

    private static final String IN_ITS_NAME = CommitmentVisibility.IN_ITS_NAME;

    private static final String LATE = "c.status in ('OPEN', 'PARTLY_FULFILLED', 'CONTESTED') and c.due < :today";
    private static final String ENDED = "c.status in ('FULFILLED', 'WAIVED', 'LAPSED')";
    private static final String DAY = "coalesce(c.due, c.agreed_due)";

    /** An act of the organisation itself, or its report as a member of the association that owes it. */
    private static final String WAITS = """
            (c.awaiting @> array[:organisation]::text[]
             or :member and c.by_members and c.obligor in (:associations) and c.status in ('OPEN', 'PARTLY_FULFILLED', 'CONTESTED')
                and not exists (select 1 from commitment_member_report r where r.commitment_id = c.id and r.member = :organisation))
            """;

    private static final String OF_ITS_OWN_PART = "(:member and c.by_members and c.obligor in (:associations))";

    private static final String IN_ITS_WORDS = "(c.wording ilike :text or c.key ilike :text)";
    private static final String IN_ITS_AGREEMENT =
            "c.agreement_id in (select t.id from agreement t where t.reference ilike :text or t.title ilike :text)";

    private static final String NAMES = """
            (select distinct on (organisation_id) organisation_id, sort_key from organisation_name
              order by organisation_id, valid_from desc nulls last) n
            """;

    private static final String FROM = " from commitment c join agreement a on a.id = c.agreement_id where ";

    /** Whoever sees the commitment because it is public sees no dispute about it; a member in whose name it was made sees that one runs. */
    private static final String DISPUTED = """
             page left join lateral (select d.key as dispute, d.stage as dispute_stage, d.procedure as dispute_procedure,
                          d.executive_on is not null as dispute_executive, %1$s as dispute_seen
                     from dispute d join agreement a on a.id = d.agreement_id
                    where not page.outside and d.agreement_id = page.agreement and page.key = any (d.about)
                      and d.stage not in ('SETTLED', 'WITHDRAWN', 'CLOSED') and (not %1$s or %2$s)
                    order by d.raised_on desc, d.key limit 1) disputed on true
            """;

    /** What an amendment under way does with it, for who sees the agreement in full; not where it only says after which day holds already (A15). */
    private static final String AMENDED = """
             left join lateral (select cast(a.amendment ->> 'version' as integer) as amendment_version, a.version_in_force as amends,
                          a.amendment ->> 'status' as amendment_status, after.promised is null as amendment_drops
                     from agreement a
                     cross join lateral (select (select each from text_version t cross join jsonb_array_elements(t.commitments) each
                          where t.agreement_id = a.id and t.version = a.version_in_force and each ->> 'key' = page.key limit 1) as promised) before
                     cross join lateral (select (select each from text_version t cross join jsonb_array_elements(t.commitments) each
                          where t.agreement_id = a.id and t.version = cast(a.amendment ->> 'version' as integer)
                            and each ->> 'key' = page.key limit 1) as promised) after
                    where a.id = page.agreement and not page.outside and a.amendment ->> 'status' in ('PROPOSED', 'SIGNING', 'CABINET') and %s
                      and before.promised is not null and after.promised is distinct from before.promised
                      and (after.promised - 'due' = before.promised - 'due' and after.promised ->> 'due' = cast(page.day as text)) is not true)
                  amended on true
            """;

    /** What the commitment that it waits for says. */
    private static final String WAITED_FOR = """
            (select other.wording
               from commitment own join commitment other on other.agreement_id = own.agreement_id and other.key = own.after_commitment
              where own.id = page.id and not page.outside) as waits_for""";

    private static final String BY_DAY = "day nulls last, place, agreement, position";

    /** What a group begins with, and the order of the rows of one part that goes with it; months are in the order of days. */
    private record Grouping(String column, String ofPart, String ofAll) {}

    private static final Map<CommitmentQuery.Sort, Grouping> GROUPS = Map.of(
            CommitmentQuery.Sort.DUE, new Grouping("1", BY_DAY, "part, " + BY_DAY),
            CommitmentQuery.Sort.AGREEMENT, new Grouping("1", "place, agreement, day nulls last, position",
                    "place, agreement, part, day nulls last, position"),
            CommitmentQuery.Sort.PARTY, new Grouping("n.sort_key", "grouped, obligor, " + BY_DAY, "grouped, obligor, part, " + BY_DAY),
            CommitmentQuery.Sort.MONTH, new Grouping("date_trunc('month', " + DAY + ")", BY_DAY, "grouped nulls last, part, " + BY_DAY));

    /** Late, to come, ended: every commitment is one of them. */
    private enum Part {
        LATE_ONES("not (" + ENDED + ") and " + LATE + " and " + DAY + " < :today"),
        TO_COME("not (" + ENDED + ") and (" + LATE + ") is not true"),
        ENDED_ONES(ENDED);

        private final String condition;

        Part(String condition) {
            this.condition = condition;
        }

        boolean isAskedBy(CommitmentQuery query) {
            boolean any = query.statuses().isEmpty();
            return switch (this) {
                case LATE_ONES -> any || query.statuses().stream().anyMatch(CommitmentStatus::canBeOverdue);
                case TO_COME -> !query.late() && (any || query.statuses().stream().anyMatch(status -> !status.ended()));
                case ENDED_ONES -> !query.late() && !query.waits() && (any || query.statuses().stream().anyMatch(CommitmentStatus::ended));
            };
        }
    }

    private final CommitmentQuery query;
    private final Condition seen;
    private final Map<String, Object> parameters;

    CommitmentListSql(CommitmentQuery query, Condition seen, LocalDate today) {
        this.query = query;
        this.seen = seen;
        this.parameters = new HashMap<>(seen.parameters());
        parameters.put("today", today);
        parameters.put("text", pattern(query.text()));
        parameters.put("size", query.size());
        parameters.put("offset", (long) query.page() * query.size());
        parameters.put("upTo", (long) (query.page() + 1) * query.size());
        parameters.put("most", (long) query.page() * query.size() + CommitmentPage.MOST + 1);
    }

    /** Whether words are searched for: how many fit is then asked with {@link #count} before a page is. */
    boolean searches() {
        return query.text() != null && !query.text().isBlank();
    }

    /** How many there are on all pages together, not counted to the end. */
    String count() {
        return "select count(*) from (" + ids() + " limit :most) counted";
    }

    /** Columns number, how many there are, and longest, the first of their days. */
    String longest() {
        return "select count(*) as number, min(c.due) as longest" + FROM + conditions();
    }

    /**
     * Columns id, agreement, key, reference, title, outside; dispute with its stage, procedure and level, of one about it that runs;
     * amendment_version, amends, amendment_status and amendment_drops, of an amendment under way that changes it;
     * waits_for, the words of what it waits for; and total, how many there are on all pages together, not counted to the end.
     *
     * @param few whether few fit the words that are searched for: those are found first and put in order then; many are read in order
     */
    String page(boolean few) {
        Grouping grouping = GROUPS.get(query.sort());
        String conditions = few ? "c.id in (select id from found)" : conditions();
        String total = searches() ? "" : ", (select count(*) from (select 1" + FROM + conditions + " limit :most) counted) as total";
        String order = " order by " + grouping.ofAll();
        return (few ? "with found as materialized (" + ids() + ") " : "") + "select page.*, disputed.*, amended.*, " + WAITED_FOR + total
                + " from (select * from ("
                + (query.sort() == CommitmentQuery.Sort.PARTY ? byParty(conditions) : parts(conditions, grouping.ofPart()))
                + ") listed" + order + " limit :size offset :offset)" + DISPUTED.formatted(seen.full(), seen.dispute("d.key"))
                + AMENDED.formatted(seen.full()) + order;
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** What fits the words is found by them, and then what may be seen of it. */
    private String ids() {
        String select = "select c.id" + FROM;
        String rest = conditions(false);
        return !searches() ? select + rest
                : select + IN_ITS_WORDS + " and " + rest + " union all " + select + IN_ITS_AGREEMENT + " and not " + IN_ITS_WORDS + " and " + rest;
    }

    private String parts(String conditions, String order) {
        List<Part> asked = Stream.of(Part.values()).filter(part -> part.isAskedBy(query)).toList();
        return (asked.isEmpty() ? List.of(Part.LATE_ONES) : asked).stream()
                .map(part -> "(" + rows(part, conditions) + " order by " + order + " limit :upTo)").collect(Collectors.joining(" union all "));
    }

    private String rows(Part part, String conditions) {
        return "select c.id, a.id as agreement, c.key, a.reference, a.title, not (" + seen.full() + " or " + IN_ITS_NAME + ") as outside, "
                + GROUPS.get(query.sort()).column() + " as grouped, c.obligor, " + part.ordinal() + " as part, " + DAY
                + " as day, lower(a.reference) as place, c.position" + FROM + conditions + " and " + part.condition;
    }

    /** One party after the other, each by its own index, until the page is full. */
    private String byParty(String conditions) {
        return "select rows.* from " + NAMES + " cross join lateral (" + parts(conditions + " and c.obligor = n.organisation_id", BY_DAY)
                + ") rows order by n.sort_key, n.organisation_id, rows.part, " + BY_DAY + " limit :upTo";
    }

    private String conditions() {
        return conditions(true);
    }

    private String conditions(boolean words) {
        List<String> conditions = new ArrayList<>();
        conditions.add(CommitmentVisibility.of(seen));
        conditions.add(whose());
        conditions.add(statuses());
        when(conditions, words && searches(), "(" + IN_ITS_WORDS + " or " + IN_ITS_AGREEMENT + ")");
        when(conditions, query.late(), LATE);
        when(conditions, query.waits(), WAITS);
        given(conditions, "agreement", query.agreement() == null ? null : query.agreement().value(), "c.agreement_id = :agreement");
        given(conditions, "party", query.party() == null ? null : query.party().value(), ofParty());
        given(conditions, "others", query.others().isEmpty() ? null : query.others().stream().map(OrganisationId::value).toArray(String[]::new), withOthers());
        given(conditions, "theme", query.theme(), "a.theme = :theme");
        given(conditions, "dueFrom", query.dueFrom(), DAY + " >= :dueFrom");
        given(conditions, "dueTo", query.dueTo(), DAY + " <= :dueTo");
        return String.join(" and ", conditions);
    }

    private String whose() {
        return switch (query.whose()) {
            case ALL -> "true";
            case OURS -> "c.obligor = :organisation";
            case THEIRS -> "c.beneficiaries @> array[:organisation]::text[]";
            case IN_OUR_NAME -> IN_ITS_NAME;
            case OUR_PART -> OF_ITS_OWN_PART;
            case OTHERS_PART -> IN_ITS_NAME + " and not c.by_members";
        };
    }

    private String ofParty() {
        String owes = "c.obligor = :party";
        String isOwed = "c.beneficiaries @> array[:party]::text[]";
        return switch (query.side()) {
            case OWES -> owes;
            case IS_OWED -> isOwed;
            case EITHER -> "(" + owes + " or " + isOwed + ")";
        };
    }

    /** On the other side of what the organisation owes or is owed. */
    private String withOthers() {
        String owedBy = "c.obligor = any (cast(:others as text[]))";
        String owedTo = "c.beneficiaries && cast(:others as text[])";
        return switch (query.whose()) {
            case OURS -> owedTo;
            case THEIRS -> owedBy;
            case ALL, IN_OUR_NAME, OUR_PART, OTHERS_PART -> "(" + owedBy + " or " + owedTo + ")";
        };
    }

    private String statuses() {
        return query.statuses().isEmpty() ? "c.status <> 'PLANNED'"
                : "c.status in (" + query.statuses().stream().map(status -> "'" + status + "'").sorted().collect(Collectors.joining(", ")) + ")";
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
        return text == null ? "" : "%" + text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
