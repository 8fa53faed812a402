package nl.wederkerig.party;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class JdbcOrganisations implements Organisations {

    private static final String IN_DUTCH_ORDER = " order by n.sort_key, o.kind, o.id";

    private final JdbcClient jdbc;

    JdbcOrganisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public OrganisationView byId(OrganisationId id, LocalDate day) {
        return Optional.ofNullable(byIds(Set.of(id), day).get(id)).orElseThrow(() -> new NotFound("organisation", id));
    }

    @Override
    public Map<OrganisationId, OrganisationView> byIds(Collection<OrganisationId> ids, LocalDate day) {
        Map<OrganisationId, OrganisationView> known = KnownInRequest.of("organisations", day);
        List<String> unread = ids.stream().filter(id -> !known.containsKey(id)).distinct().map(OrganisationId::value).toList();
        if (!unread.isEmpty()) {
            // Ministries and associations are named on nearly every page: its parts then need not ask for them one after the other.
            String usual = known.isEmpty() && KnownInRequest.isThere() ? " or o.kind in ('MINISTRY', 'ASSOCIATION')" : "";
            where("(o.id in (:ids)" + usual + ")", day, Map.of("ids", unread)).forEach(each -> known.put(each.id(), each));
        }
        return ids.stream().distinct().filter(known::containsKey).collect(Collectors.toMap(Function.identity(), known::get));
    }

    @Override
    public Optional<OrganisationId> byCode(String code, LocalDate day) {
        return Optional.ofNullable(byCodes(Set.of(code), day).get(code));
    }

    @Override
    public List<OrganisationView> called(String typed, LocalDate day) {
        Optional<OrganisationId> byCode = byCode(typed, day);
        if (byCode.isPresent()) {
            return List.of(byId(byCode.get(), day));
        }
        record Found(OrganisationView organisation, int rank) {}
        List<Found> found = jdbc.sql("select named.*, case when dutch_sort_key(named.name) = dutch_sort_key(:text) then 1"
                        + " when named.sort_key = dutch_sort_key(:text) then 2 else 3 end as rank from (" + OrganisationRows.SELECT + """
                         where dutch_sort_key(:text) <> ''
                           and (o.valid_from is null or o.valid_from <= :day) and (o.valid_until is null or o.valid_until > :day)
                           and exists (select from organisation_name any_name where any_name.organisation_id = o.id
                                and (dutch_sort_key(any_name.name) = dutch_sort_key(:text) or any_name.sort_key = dutch_sort_key(:text)))
                        ) named order by rank, named.sort_key, named.kind, named.id""")
                .param("text", typed.strip()).param("day", day)
                .query((row, number) -> new Found(OrganisationRows.read(row, number), row.getInt("rank"))).list();
        return found.stream().filter(each -> each.rank() == found.get(0).rank()).map(Found::organisation).toList();
    }

    @Override
    public Optional<OrganisationId> everByCode(String code) {
        return jdbc.sql("""
                select organisation_id from organisation_name
                 where lower(code) = :code order by valid_from desc nulls last limit 1""")
                .param("code", folded(code))
                .query(String.class).optional().map(OrganisationId::new);
    }

    @Override
    public Map<String, OrganisationId> byCodes(Collection<String> codes, LocalDate day) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        Map<String, OrganisationId> known = jdbc.sql("""
                select lower(n.code) as code, o.id
                  from organisation_name n join organisation o on o.id = n.organisation_id
                 where lower(n.code) in (:codes)
                   and (n.valid_from is null or n.valid_from <= :day) and (n.valid_until is null or n.valid_until > :day)
                   and (o.valid_until is null or o.valid_until > :day)""")
                .param("codes", codes.stream().map(JdbcOrganisations::folded).toList())
                .param("day", day)
                .query((row, number) -> Map.entry(row.getString("code"), new OrganisationId(row.getString("id"))))
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Map<String, OrganisationId> found = new LinkedHashMap<>();
        codes.stream().filter(code -> known.containsKey(folded(code))).forEach(code -> found.put(code, known.get(folded(code))));
        return found;
    }

    @Override
    public OrganisationId successorOf(OrganisationId id, LocalDate day) {
        return jdbc.sql("""
                with recursive line as (
                    select id, valid_until, successor_id from organisation where id = :id
                    union
                    select o.id, o.valid_until, o.successor_id
                      from line join organisation o on o.id = line.successor_id where line.valid_until <= :day)
                select id from line where valid_until is null or valid_until > :day or successor_id is null""")
                .param("id", id.value()).param("day", day)
                .query(String.class).optional().map(OrganisationId::new)
                .orElseThrow(() -> new NotFound("organisation", id));
    }

    @Override
    public List<Succession> successions(Collection<OrganisationId> ids, LocalDate after, LocalDate upTo) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                with recursive line as (
                    select id, valid_until, successor_id from organisation where id in (:ids)
                    union
                    select o.id, o.valid_until, o.successor_id from line join organisation o on o.id = line.successor_id)
                select id, successor_id, valid_until from line
                 where valid_until > :after and valid_until <= :upTo order by valid_until, id""")
                .param("ids", ids.stream().map(OrganisationId::value).toList()).param("after", after).param("upTo", upTo)
                .query((row, number) -> new Succession(
                        new OrganisationId(row.getString("id")),
                        OrganisationRows.id(row.getString("successor_id")),
                        row.getObject("valid_until", LocalDate.class)))
                .list();
    }

    @Override
    public List<OrganisationView> membersOf(OrganisationId association, LocalDate day) {
        return where("""
                o.id in (select m.member_id from organisation_member m
                          where m.association_id = :id and (m.valid_from is null or m.valid_from <= :day)
                            and (m.valid_until is null or m.valid_until > :day))""",
                day, Map.of("id", association.value()));
    }

    @Override
    public List<OrganisationView> ending(LocalDate day, LocalDate upTo) {
        return where("(o.valid_from is null or o.valid_from <= :day) and o.valid_until > :day and o.valid_until <= cast(:upTo as date) + 1",
                day, Map.of("upTo", upTo));
    }

    @Override
    public List<OrganisationView> endedWithAccounts(LocalDate day) {
        return where("o.valid_until <= :day and exists (select from person p join account a on a.person_id = p.id"
                + " where p.organisation_id = o.id and p.active)", day, Map.of());
    }

    @Override
    public Set<OrganisationId> associationsOf(OrganisationId member, LocalDate day) {
        Map<OrganisationId, Set<OrganisationId>> known = KnownInRequest.of("associations", day);
        return known.computeIfAbsent(
                member, id -> memberships(id, day).stream().map(OrganisationView::id).collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public OrganisationPage search(OrganisationSearch search, LocalDate day) {
        OrganisationQuery query = new OrganisationQuery(search);
        long total = jdbc.sql("select count(*) from organisation o where " + query.condition())
                .params(query.parameters()).param("day", day).query(Long.class).single();
        List<OrganisationView> page = jdbc.sql(OrganisationRows.SELECT + " where " + query.condition() + query.order()
                        + " limit :size offset :offset")
                .params(query.parameters())
                .param("day", day).param("size", search.size()).param("offset", (long) search.page() * search.size())
                .query(OrganisationRows::read).list();
        return new OrganisationPage(page, search.page(), search.size(), total);
    }

    @Override
    public OrganisationHistory history(OrganisationId id, LocalDate day) {
        OrganisationView organisation = byId(id, day);
        List<OrganisationName> names = jdbc.sql("""
                select n.code, n.name, n.short_name, n.valid_from, coalesce(n.valid_until, o.valid_until) as valid_until
                  from organisation_name n join organisation o on o.id = n.organisation_id where o.id = :id
                 order by n.valid_from desc nulls last""")
                .param("id", id.value()).query(OrganisationRows::name).list();
        List<OrganisationView> predecessors = jdbc.sql(
                        OrganisationRows.SELECT + " where o.successor_id = :id order by o.valid_until desc, n.sort_key")
                .param("id", id.value()).param("day", day).query(OrganisationRows::read).list();
        OrganisationView successor = organisation.successor() == null ? null : byId(organisation.successor(), day);
        return new OrganisationHistory(
                organisation, names, predecessors, successor, membersOf(id, day), memberships(id, day));
    }

    private List<OrganisationView> memberships(OrganisationId member, LocalDate day) {
        return where("""
                o.id in (select m.association_id from organisation_member m
                          where m.member_id = :id and (m.valid_from is null or m.valid_from <= :day)
                            and (m.valid_until is null or m.valid_until > :day))""",
                day, Map.of("id", member.value()));
    }

    private List<OrganisationView> where(String condition, LocalDate day, Map<String, ?> parameters) {
        return jdbc.sql(OrganisationRows.SELECT + " where " + condition + IN_DUTCH_ORDER)
                .params(parameters).param("day", day).query(OrganisationRows::read).list();
    }

    private static String folded(String code) {
        return code.strip().toLowerCase(Locale.ROOT);
    }
}
