package nl.wederkerig.party;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class JdbcPeople implements People {

    static final String COLUMNS = """
            p.id, p.name, p.organisation_id, p.active,
            array(select r.role from person_role r where r.person_id = p.id) as roles
            """;

    private static final String SELECT = "select " + COLUMNS + " from person p where ";
    private static final String IN_DUTCH_ORDER = " order by p.sort_key, p.registered";
    private static final String FIRST_REGISTERED = " order by p.registered limit 1";
    private static final String HAS_ROLE =
            "p.active and p.organisation_id = :organisation"
                    + " and exists (select from person_role r where r.person_id = p.id and r.role = :role)";

    private final JdbcClient jdbc;

    JdbcPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Actor actorOf(PersonId person) {
        return Optional.ofNullable(byIds(Set.of(person)).get(person))
                .filter(PersonView::active)
                .map(PersonView::actor)
                .orElseThrow(() -> new NotFound("person", person));
    }

    @Override
    public PersonView byId(PersonId person) {
        return Optional.ofNullable(byIds(Set.of(person)).get(person)).orElseThrow(() -> new NotFound("person", person));
    }

    @Override
    public Map<PersonId, PersonView> byIds(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return find("p.id in (:ids)", Map.of("ids", people.stream().map(PersonId::value).toList())).stream()
                .collect(Collectors.toMap(PersonView::id, Function.identity()));
    }

    @Override
    public Optional<PersonId> firstWithRole(OrganisationId organisation, Role role) {
        return find(HAS_ROLE + FIRST_REGISTERED, Map.of("organisation", organisation.value(), "role", role.name())).stream()
                .map(PersonView::id).findFirst();
    }

    @Override
    public List<PersonView> withRole(OrganisationId organisation, Role role) {
        return find(HAS_ROLE + IN_DUTCH_ORDER, Map.of("organisation", organisation.value(), "role", role.name()));
    }

    @Override
    public List<PersonView> withoutOrganisation(Role role) {
        return find("p.active and p.organisation_id is null and exists (select from person_role r where r.person_id = p.id and r.role = :role)"
                + IN_DUTCH_ORDER, Map.of("role", role.name()));
    }

    @Override
    public Optional<PersonId> byName(OrganisationId organisation, String name) {
        List<PersonView> found = organisation == null
                ? find("p.active and p.name = :name and p.organisation_id is null" + FIRST_REGISTERED, Map.of("name", name))
                : find("p.active and p.name = :name and p.organisation_id = :organisation" + FIRST_REGISTERED,
                        Map.of("name", name, "organisation", organisation.value()));
        return found.stream().map(PersonView::id).findFirst();
    }

    @Override
    public List<PersonView> of(OrganisationId organisation) {
        return find("p.organisation_id = :organisation" + IN_DUTCH_ORDER, Map.of("organisation", organisation.value()));
    }

    private List<PersonView> find(String condition, Map<String, ?> parameters) {
        return jdbc.sql(SELECT + condition).params(parameters).query(JdbcPeople::read).list();
    }

    static PersonView read(ResultSet row, int number) throws SQLException {
        String[] roles = (String[]) row.getArray("roles").getArray();
        String organisation = row.getString("organisation_id");
        return new PersonView(
                new PersonId(row.getObject("id", UUID.class)), row.getString("name"),
                organisation == null ? null : new OrganisationId(organisation),
                Arrays.stream(roles).map(Role::valueOf).collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class))),
                row.getBoolean("active"));
    }
}
