package nl.wederkerig.party;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import nl.wederkerig.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Account names and hashed passwords. */
@Component
class AccountStore {

    private static final int SHORTEST_PASSWORD = 12;
    /** BCrypt looks at no more. */
    private static final int MOST_PASSWORD_BYTES = 72;

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;

    AccountStore(JdbcClient jdbc, PasswordEncoder passwords) {
        this.jdbc = jdbc;
        this.passwords = passwords;
    }

    record Account(PersonId person, String name, String passwordHash) {}

    void check(PersonId owner, String account, String password) {
        boolean wellFormed = account != null && account.matches("[a-z0-9][a-z0-9.-]{2,39}");
        new Faults()
                .when(!wellFormed, "account", "party.account-name")
                .when(wellFormed && find(account).filter(other -> !other.person().equals(owner)).isPresent(), "account", "party.taken")
                .when(password == null || password.length() < SHORTEST_PASSWORD, "password", "party.password-too-short", SHORTEST_PASSWORD)
                .when(password != null && password.getBytes(StandardCharsets.UTF_8).length > MOST_PASSWORD_BYTES,
                        "password", "party.too-long", MOST_PASSWORD_BYTES)
                .refuse();
    }

    void open(PersonId owner, String account, String password) {
        store(owner, account, passwords.encode(password));
    }

    void store(PersonId owner, String account, String passwordHash) {
        jdbc.sql("""
                insert into account (person_id, account, password_hash) values (:person, :account, :hash)
                on conflict on constraint account_pk do update set account = :account, password_hash = :hash""")
                .param("person", owner.value()).param("account", account).param("hash", passwordHash).update();
    }

    Optional<String> of(PersonId person) {
        return jdbc.sql("select account from account where person_id = :person")
                .param("person", person.value()).query(String.class).optional();
    }

    /** Of people who take part. */
    Optional<Account> find(String account) {
        return jdbc.sql("""
                select a.person_id, a.account, a.password_hash
                  from account a join person p on p.id = a.person_id where a.account = :account and p.active""")
                .param("account", account)
                .query((row, number) -> new Account(
                        new PersonId(row.getObject("person_id", UUID.class)), row.getString("account"), row.getString("password_hash")))
                .optional();
    }
}
