package nl.wederkerig.party;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One unsalted hash is enough for a secret that nobody chose: there are too many to try. */
@Component
@Transactional
class HashedCalendarAddresses implements CalendarAddresses {

    private static final int SECRET_BYTES = 32;

    private final JdbcClient jdbc;
    private final People people;
    private final SignedInElsewhere elsewhere;
    private final EventRecord record;
    private final EffectiveTime time;
    private final SecureRandom random = new SecureRandom();

    HashedCalendarAddresses(JdbcClient jdbc, People people, SignedInElsewhere elsewhere, EventRecord record, EffectiveTime time) {
        this.jdbc = jdbc;
        this.people = people;
        this.elsewhere = elsewhere;
        this.record = record;
        this.time = time;
    }

    @Override
    public String make(Actor person) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("""
                insert into calendar_address (person_id, secret_hash, made_at) values (:person, :hash, :now)
                on conflict on constraint calendar_address_pk do update set secret_hash = :hash, made_at = :now""")
                .param("person", person.person().value()).param("hash", hash(secret)).param("now", time.now().atOffset(ZoneOffset.UTC))
                .update();
        record.append(new CalendarAddressMade(person.person()), person, null);
        return secret;
    }

    @Override
    public void revoke(Actor person) {
        int revoked = jdbc.sql("delete from calendar_address where person_id = :person").param("person", person.person().value()).update();
        if (revoked > 0) {
            record.append(new CalendarAddressRevoked(person.person()), person, null);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Instant> madeAt(Actor person) {
        return jdbc.sql("select made_at from calendar_address where person_id = :person").param("person", person.person().value())
                .query(OffsetDateTime.class).optional().map(OffsetDateTime::toInstant);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Actor> owner(String secret) {
        return jdbc.sql("""
                select a.person_id from calendar_address a join person p on p.id = a.person_id
                 where a.secret_hash = :hash and p.active""")
                .param("hash", hash(secret)).query(UUID.class).optional().map(PersonId::new)
                .filter(person -> !elsewhere.isTooLongAgo(person)).map(people::actorOf);
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
