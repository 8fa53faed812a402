package nl.wederkerig.identity;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wederkerig.party.People;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.PersonView;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class JdbcApiClients implements ApiClients {

    private final JdbcClient jdbc;
    private final PeopleRegister register;
    private final People people;
    private final EffectiveTime time;

    JdbcApiClients(JdbcClient jdbc, PeopleRegister register, People people, EffectiveTime time) {
        this.jdbc = jdbc;
        this.register = register;
        this.people = people;
        this.time = time;
    }

    @Override
    public PersonId register(Registration registration, Actor registrar) {
        require(registrar);
        String clientId = registration.clientId();
        if (clientId == null || !clientId.matches("[\\x21-\\x7e]{1,200}")) {
            throw new InvalidInput(List.of(Fault.at("clientId", "identity.client-id")));
        }
        if (find(clientId).isPresent()) {
            throw new InvalidInput(List.of(Fault.at("clientId", "identity.client-taken")));
        }
        PersonId person = register.register(new RegisterPerson(registration.name(), registration.organisation(), registration.roles()), registrar);
        jdbc.sql("insert into api_client (client_id, person_id, registered_at) values (:client, :person, :now)")
                .param("client", clientId).param("person", person.value()).param("now", time.now().atOffset(ZoneOffset.UTC)).update();
        return person;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ApiClient> all(Actor registrar) {
        require(registrar);
        Map<String, PersonId> clients = jdbc.sql("select client_id, person_id from api_client")
                .query((row, number) -> Map.entry(row.getString(1), new PersonId(row.getObject(2, UUID.class)))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Map<PersonId, PersonView> seen = people.byIds(clients.values());
        return clients.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(client -> new ApiClient(client.getKey(), seen.get(client.getValue()))).toList();
    }

    /** Who stands for the system. */
    Optional<PersonId> find(String clientId) {
        return jdbc.sql("select person_id from api_client where client_id = :client").param("client", clientId)
                .query(UUID.class).optional().map(PersonId::new);
    }

    private static void require(Actor actor) {
        if (!actor.has(Role.REGISTRAR)) {
            throw new NotFound("clients", "all");
        }
    }
}
