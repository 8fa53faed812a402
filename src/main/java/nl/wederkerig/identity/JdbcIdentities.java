package nl.wederkerig.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wederkerig.party.Newcomers;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.party.People;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.PersonView;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class JdbcIdentities implements Identities {

    private static final int MOST = 200;

    private static final String WAITING = """
            from identity i join person p on p.id = i.person_id
             where p.active and not exists (select from person_role r where r.person_id = p.id)
            """;

    private final JdbcClient jdbc;
    private final Newcomers newcomers;
    private final People people;
    private final PeopleRegister register;
    private final Organisations organisations;
    private final SignInSettings settings;
    private final EventRecord record;
    private final EffectiveTime time;

    JdbcIdentities(
            JdbcClient jdbc, Newcomers newcomers, People people, PeopleRegister register, Organisations organisations,
            SignInSettings settings, EventRecord record, EffectiveTime time) {
        this.jdbc = jdbc;
        this.newcomers = newcomers;
        this.people = people;
        this.register = register;
        this.organisations = organisations;
        this.settings = settings;
        this.record = record;
        this.time = time;
    }

    @Override
    public PersonId visit(ClaimedIdentity claimed) {
        // Two first visits at once make one person.
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtext(:issuer), hashtext(:subject))")
                .param("issuer", claimed.issuer()).param("subject", claimed.subject()).query().singleRow();
        PersonId person = known(claimed).orElseGet(() -> newcomers.admit(claimed.name()));
        UUID linked = jdbc.sql("""
                insert into identity (issuer, subject, person_id, organisation, roles, first_at, last_at)
                values (:issuer, :subject, :person, :organisation, string_to_array(:roles, ','), :now, :now)
                on conflict on constraint identity_pk do update
                   set organisation = excluded.organisation, roles = excluded.roles, last_at = excluded.last_at
                returning person_id""")
                .param("issuer", claimed.issuer()).param("subject", claimed.subject()).param("person", person.value())
                .param("organisation", claimed.organisation())
                .param("roles", roles(claimed))
                .param("now", time.now().atOffset(ZoneOffset.UTC)).query(UUID.class).single();
        // Who was linked meanwhile is somebody else by now.
        PersonView visitor = people.byId(new PersonId(linked));
        narrow(visitor, claimed);
        return visitor.id();
    }

    /** @param roles of those that the person has, which are allowed this time */
    record Present(PersonId person, Set<Role> roles) {}

    /** Somebody shows a token. Who is new is made, as at a {@link #visit}; of who is known nothing changes: another token may say more. */
    Present present(ClaimedIdentity claimed) {
        PersonView person = people.byId(known(claimed).orElseGet(() -> visit(claimed)));
        return new Present(person.id(), within(person, claimed));
    }

    /** Whether a person signs in so. */
    @Transactional(readOnly = true)
    boolean isKnown(String subject) {
        return jdbc.sql("select exists (select from identity where issuer = :issuer and subject = :subject)")
                .param("issuer", settings.issuer()).param("subject", subject).query(Boolean.class).single();
    }

    private static String roles(ClaimedIdentity claimed) {
        return claimed.roles().stream().map(Role::name).sorted().collect(Collectors.joining(","));
    }

    private Optional<PersonId> known(ClaimedIdentity claimed) {
        return jdbc.sql("select person_id from identity where issuer = :issuer and subject = :subject")
                .param("issuer", claimed.issuer()).param("subject", claimed.subject()).query(UUID.class).optional().map(PersonId::new);
    }

    private void narrow(PersonView person, ClaimedIdentity claimed) {
        if (!person.active()) {
            throw new IdentityRefused(IdentityRefused.Why.NO_LONGER_ACTIVE);
        }
        if (person.organisation() == null) {
            return;
        }
        Set<Role> kept = within(person, claimed);
        if (kept.isEmpty()) {
            newcomers.withdraw(person.id());
        } else if (!kept.equals(person.roles())) {
            newcomers.narrow(person.id(), kept);
        }
    }

    private Set<Role> within(PersonView person, ClaimedIdentity claimed) {
        if (person.organisation() == null
                || !organisations.byCode(claimed.organisation(), time.today()).filter(person.organisation()::equals).isPresent()) {
            return Set.of();
        }
        return person.roles().stream().filter(role -> claimed.roles().contains(role) || isRegistrarsAlone(role)).collect(Collectors.toSet());
    }

    private boolean isRegistrarsAlone(Role role) {
        return settings.roles().getOrDefault(role, List.of()).isEmpty();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Waiting> waiting(Actor registrar) {
        require(registrar);
        return found(null, MOST, 0);
    }

    @Override
    @Transactional(readOnly = true)
    public WaitingPage waiting(int page, int size, Actor registrar) {
        require(registrar);
        return new WaitingPage(found(null, size, (long) page * size), jdbc.sql("select count(*) " + WAITING).query(Long.class).single());
    }

    /** @param person null for all */
    private List<Waiting> found(PersonId person, int size, long offset) {
        List<Row> rows = jdbc.sql("select p.id, p.name, i.organisation, i.roles, i.first_at " + WAITING
                        + " and p.id = coalesce(cast(:person as uuid), p.id) order by i.first_at, p.id limit :size offset :offset")
                .param("person", person == null ? null : person.value()).param("size", size).param("offset", offset).query(JdbcIdentities::read).list();
        Map<String, OrganisationId> known = organisations.byCodes(rows.stream().map(Row::organisation).collect(Collectors.toSet()), time.today());
        Map<OrganisationId, OrganisationView> seen = organisations.byIds(known.values(), time.today());
        return rows.stream().map(row -> new Waiting(new PersonId(row.person()), row.name(), row.organisation(),
                Optional.ofNullable(known.get(row.organisation())).map(seen::get).orElse(null), row.roles(), row.firstVisit())).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Linkable linkable(PersonId waiting, Actor registrar) {
        Waiting waits = one(waiting, registrar);
        if (waits.organisation() == null) {
            return new Linkable(waits, List.of());
        }
        Set<UUID> already = Set.copyOf(jdbc.sql("""
                select distinct i.person_id from identity i where i.issuer in (select issuer from identity where person_id = :waiting)""")
                .param("waiting", waiting.value()).query(UUID.class).list());
        return new Linkable(waits, people.of(waits.organisation().id()).stream()
                .filter(each -> each.active() && !each.id().equals(waiting) && !already.contains(each.id().value()))
                .sorted(Comparator.comparing((PersonView each) -> !each.name().equalsIgnoreCase(waits.name()))).toList());
    }

    @Override
    public void link(PersonId waiting, PersonId known, Actor registrar) {
        require(registrar);
        // Two that are linked to one person at once come one after the other.
        jdbc.sql("select id from person where id in (:waiting, :known) order by id for update")
                .param("waiting", waiting.value()).param("known", known.value()).query(UUID.class).list();
        if (linkable(waiting, registrar).people().stream().noneMatch(each -> each.id().equals(known))) {
            throw new InvalidInput(List.of(Fault.at("person", "identity.no-such-person")));
        }
        jdbc.sql("update identity set person_id = :known where person_id = :waiting")
                .param("known", known.value()).param("waiting", waiting.value()).update();
        register.deactivate(waiting, registrar);
        record.append(new IdentityLinked(known, waiting), registrar, Role.REGISTRAR);
    }

    private Waiting one(PersonId person, Actor registrar) {
        require(registrar);
        return found(person, 1, 0).stream().findFirst().orElseThrow(() -> new NotFound("waiting person", person));
    }

    @Override
    public void grant(PersonId person, Actor registrar) {
        Waiting waits = one(person, registrar);
        if (waits.organisation() == null) {
            throw new InvalidInput(List.of(Fault.at("organisation", "party.no-such-organisation")));
        }
        register.move(person, waits.organisation().id(), waits.roles(), registrar);
    }

    private record Row(UUID person, String name, String organisation, Set<Role> roles, Instant firstVisit) {}

    private static Row read(ResultSet row, int number) throws SQLException {
        String[] roles = (String[]) row.getArray("roles").getArray();
        return new Row(row.getObject("id", UUID.class), row.getString("name"), row.getString("organisation"),
                Arrays.stream(roles).map(Role::valueOf).collect(Collectors.toSet()), row.getObject("first_at", OffsetDateTime.class).toInstant());
    }

    private static void require(Actor actor) {
        if (!actor.has(Role.REGISTRAR)) {
            throw new NotFound("people", "waiting");
        }
    }
}
