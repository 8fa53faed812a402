package nl.wederkerig.party;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The registrar's list of people: one statement to count, one for the page, one for its organisations. */
@Component
class PeopleList {

    private static final String FROM = """
              from person p
              left join account a on a.person_id = p.id
              left join lateral (select sort_key, search_key from organisation_name
                                  where organisation_id = p.organisation_id and valid_until is null) o on true
             where (cast(:role as text) is null or exists (select from person_role r where r.person_id = p.id and r.role = :role))
               and (cast(:text as text) is null
                    or dutch_sort_key(:text) <> '' and (p.sort_key like '%' || dutch_sort_key(:text) || '%'
                        or o.search_key like '%' || dutch_sort_key(:text) || '%'
                        or dutch_sort_key(a.account) like '%' || dutch_sort_key(:text) || '%'))
            """;

    private static final String PAGE = "select " + JdbcPeople.COLUMNS + """
            , a.account,
              (select count(*) from signing_authority s
                where s.person_id = p.id and s.valid_from <= :day and (s.last_day is null or s.last_day >= :day)) as authorities
            """ + FROM + " order by o.sort_key nulls last, p.sort_key, p.registered limit :size offset :offset";

    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final EffectiveTime time;

    PeopleList(JdbcClient jdbc, Organisations organisations, EffectiveTime time) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.time = time;
    }

    private record Row(PersonView person, String account, int authorities) {}

    PeoplePage search(PeopleSearch search) {
        LocalDate today = time.today();
        Map<String, Object> filters = new HashMap<>();
        filters.put("role", search.role() == null ? null : search.role().name());
        filters.put("text", search.text() == null || search.text().isBlank() ? null : search.text().strip());
        long total = jdbc.sql("select count(*)" + FROM).params(filters).query(Long.class).single();
        List<Row> rows = jdbc.sql(PAGE).params(filters)
                .param("day", today).param("size", search.size()).param("offset", (long) search.page() * search.size())
                .query((row, number) -> new Row(JdbcPeople.read(row, number), row.getString("account"), row.getInt("authorities")))
                .list();
        Map<OrganisationId, OrganisationView> named = organisations.byIds(
                rows.stream().map(row -> row.person().organisation()).filter(Objects::nonNull).collect(Collectors.toSet()), today);
        List<PeoplePage.Entry> entries = rows.stream()
                .map(row -> new PeoplePage.Entry(
                        row.person(), row.person().organisation() == null ? null : named.get(row.person().organisation()),
                        row.account(), row.authorities()))
                .toList();
        return new PeoplePage(entries, search.page(), search.size(), total);
    }
}
