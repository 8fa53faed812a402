package nl.wederkerig.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wederkerig.agreement.AgreementPage.Row;
import nl.wederkerig.agreement.AgreementVisibility.Condition;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists agreements in SQL: only what may be seen is found and counted. Parties come with their agreement, in one statement. */
@Component
class AgreementList {

    private static final Map<AgreementQuery.Sort, String> ORDER = Map.of(
            AgreementQuery.Sort.REFERENCE, "lower(a.reference)",
            AgreementQuery.Sort.TITLE, "lower(a.title)",
            AgreementQuery.Sort.REGISTERED_ON, "a.registered_on",
            AgreementQuery.Sort.STATUS, """
                    array_position(array['PREPARATION', 'NEGOTIATION', 'NEGOTIATORS_AGREEMENT', 'SIGNING', 'CABINET', 'ESCALATED',
                                         'IN_FORCE', 'COMPLETED', 'TERMINATED', 'FAILED'], a.status)""",
            AgreementQuery.Sort.TERM_END, "case when a.status = 'NEGOTIATION' then a.term_last_day end");

    private static final String FILTERED = """
              from agreement a
             where %s
               and (cast(:text as text) is null or a.reference ilike :text or a.title ilike :text or a.summary ilike :text)
               and (:anyStatus or a.status in (:statuses))
               and (cast(:party as text) is null or exists (select 1 from agreement_party named
                       where named.agreement_id = a.id and named.organisation = :party))
               and (cast(:theme as text) is null or a.theme = :theme)
               and (cast(:level as integer) is null or (%s) and exists (select 1 from agreement_standing s
                       where s.agreement_id = a.id and s.from_day <= cast(:levelOn as date) and s.until_day > cast(:levelOn as date) and s.level = cast(:level as integer)
                         and s.status not in ('COMPLETED', 'TERMINATED', 'FAILED')))
               and (cast(:endsBy as date) is null
                    or a.status = 'NEGOTIATION' and a.term_last_day <= :endsBy and a.term_resumes_on is null and (%s))
            """;

    private static final String ROWS = """
            select a.*, p.organisations, p.roles, p.waiting, %s as fully, %s as whole
            """;

    private static final String PARTIES = """
            cross join lateral (
                select array_agg(each.organisation order by each.position) as organisations,
                       array_agg(each.role order by each.position) as roles,
                       array_agg(distinct each.organisation) filter (where case a.status
                           when 'PREPARATION' then each.accepted_revision is null and each.role not in ('OBSERVER', 'CO_PARTY')
                           when 'NEGOTIATION' then case when a.current_version > 0 and not a.text_reopened and not exists (
                                   select 1 from agreement_party open where open.agreement_id = a.id and open.ended_on is null
                                      and open.role not in ('OBSERVER', 'CO_SIGNER') and (open.role <> 'CO_PARTY' or open.accepted_revision is not null)
                                      and open.accepted_version is distinct from a.current_version)
                               then each.role in ('LINE_MINISTRY', 'CO_SIGNER')
                               else each.role not in ('OBSERVER', 'CO_SIGNER') and (each.role <> 'CO_PARTY' or each.accepted_revision is not null)
                                   and (a.current_version = 0 or a.text_reopened
                                   or each.accepted_version is distinct from a.current_version) end
                           when 'NEGOTIATORS_AGREEMENT' then exists (
                               select 1 from jsonb_array_elements(a.constituencies -> 'decisions') decision
                                where decision -> 'organisation' ->> 'value' = each.organisation
                                  and coalesce(decision ->> 'outcome', '') = '')
                           else false end and each.ended_on is null) as waiting
                  from agreement_party each where each.agreement_id = a.id) p
            """;

    /** @param total how many there are on all pages together */
    private record Found(Row row, long total) {}

    private final JdbcClient jdbc;

    AgreementList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    AgreementPage page(AgreementQuery query, Condition condition) {
        Map<String, Object> parameters = parameters(query, condition);
        String filtered = FILTERED.formatted(condition.sql(), condition.whole(), condition.full());
        parameters.put("size", query.size());
        parameters.put("offset", (long) query.page() * query.size());
        String order = ORDER.get(query.sort()) + (query.descending() ? " desc" : "") + " nulls last, lower(a.reference), a.id";
        String page = "from (select a.*, count(*) over () as total " + filtered + " order by " + order
                + " limit :size offset :offset) a\n" + PARTIES;
        List<Found> found = jdbc.sql(ROWS.formatted(condition.full(), condition.whole()) + page + " order by " + order).params(parameters)
                .query((row, number) -> new Found(row(row, number), row.getLong("total"))).list();
        long total = found.isEmpty() && query.page() > 0
                ? jdbc.sql("select count(*) " + filtered).params(parameters).query(Long.class).single()
                : found.stream().mapToLong(Found::total).findFirst().orElse(0);
        return new AgreementPage(found.stream().map(Found::row).toList(), query.page(), query.size(), total);
    }

    List<Row> rows(Collection<AgreementId> agreements, Condition condition) {
        String those = "from (select a.* from agreement a where a.id in (:ids) and " + condition.sql() + ") a\n" + PARTIES;
        return jdbc.sql(ROWS.formatted(condition.full(), condition.whole()) + those).params(condition.parameters())
                .param("ids", agreements.stream().map(AgreementId::value).toList())
                .query(AgreementList::row).list();
    }

    List<Agreements.Named> seenInFull(Condition condition) {
        return jdbc.sql("select a.id, a.reference from agreement a where " + condition.sql() + " and (" + condition.full() + ") order by a.registered_on, a.id")
                .params(condition.parameters())
                .query((row, number) -> new Agreements.Named(new AgreementId(row.getObject("id", UUID.class)), row.getString("reference"))).list();
    }

    Optional<AgreementId> byReference(String reference, Condition condition) {
        return jdbc.sql("select a.id from agreement a where lower(a.reference) = lower(:reference) and " + condition.sql())
                .params(condition.parameters())
                .param("reference", reference)
                .query(UUID.class).optional().map(AgreementId::new);
    }

    Set<AgreementId> visible(Collection<AgreementId> agreements, Condition condition) {
        return jdbc.sql("select a.id from agreement a where a.id in (:ids) and " + condition.sql())
                .params(condition.parameters())
                .param("ids", agreements.stream().map(AgreementId::value).toList())
                .query(UUID.class).stream().map(AgreementId::new).collect(Collectors.toSet());
    }

    private static Map<String, Object> parameters(AgreementQuery query, Condition condition) {
        Map<String, Object> parameters = new HashMap<>(condition.parameters());
        parameters.put("text", pattern(query.text()));
        parameters.put("anyStatus", query.statuses().isEmpty());
        parameters.put("statuses", query.statuses().isEmpty() ? List.of("") : query.statuses().stream().map(Enum::name).toList());
        parameters.put("party", query.party() == null ? null : query.party().value());
        parameters.put("theme", query.theme());
        parameters.put("level", query.standing() == null ? null : query.standing().level());
        parameters.put("levelOn", query.standing() == null ? null : query.standing().day());
        parameters.put("endsBy", query.termEndsBy());
        return parameters;
    }

    private static String pattern(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return "%" + text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        AgreementStatus status = AgreementStatus.valueOf(row.getString("status"));
        boolean fully = row.getBoolean("fully");
        boolean negotiating = fully && status == AgreementStatus.NEGOTIATION;
        return new Row(
                new AgreementId(row.getObject("id", UUID.class)), row.getString("reference"), row.getString("title"),
                AgreementKind.valueOf(row.getString("kind")), row.getString("theme"), status,
                row.getObject("registered_on", LocalDate.class), parties(row),
                negotiating ? row.getObject("term_last_day", LocalDate.class) : null,
                negotiating ? row.getObject("term_resumes_on", LocalDate.class) : null,
                row.getObject("in_force_on", LocalDate.class), row.getBoolean("existing"),
                row.getString("co_signing_not_needed") != null, row.getBoolean("reconstruction"), row.getBoolean("fictitious"),
                fully ? organisations(row, "waiting") : List.of(), !row.getBoolean("whole"));
    }

    private static List<PartyKey> parties(ResultSet row) throws SQLException {
        List<OrganisationId> organisations = organisations(row, "organisations");
        String[] roles = (String[]) row.getArray("roles").getArray();
        List<PartyKey> parties = new ArrayList<>();
        for (int i = 0; i < roles.length; i++) {
            parties.add(new PartyKey(organisations.get(i), PartyRole.valueOf(roles[i])));
        }
        return parties;
    }

    private static List<OrganisationId> organisations(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? List.of() : Arrays.stream((String[]) array.getArray()).map(OrganisationId::new).toList();
    }
}
