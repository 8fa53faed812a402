package nl.wederkerig.notification;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class JdbcUnsentMails implements UnsentMails {

    private static final String PARKED = """
            select m.id, m.person_id, p.name, b.day, m.attempts, m.last_failure
              from mail m join mail_batch b on b.id = m.batch_id join person p on p.id = m.person_id
             where m.status = 'PARKED' order by m.made_at desc, p.sort_key, m.id limit 200
            """;

    private final JdbcClient jdbc;
    private final EffectiveTime time;

    JdbcUnsentMails(JdbcClient jdbc, EffectiveTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    @Override
    @Transactional(readOnly = true)
    public Unsent of(Actor actor) {
        require(actor);
        Map<Boolean, Integer> counts = jdbc.sql("select status = 'PARKED' as parked, count(*) as mails from mail"
                        + " where status in ('WAITING', 'SENDING', 'PARKED') group by 1")
                .query((row, number) -> Map.entry(row.getBoolean("parked"), row.getInt("mails"))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        List<Parked> parked = jdbc.sql(PARKED).query((row, number) -> new Parked(
                row.getObject("id", UUID.class), new PersonId(row.getObject("person_id", UUID.class)), row.getString("name"),
                row.getObject("day", LocalDate.class), row.getInt("attempts"), row.getString("last_failure"))).list();
        return new Unsent(counts.getOrDefault(false, 0), counts.getOrDefault(true, 0), parked);
    }

    @Override
    public void sendAgain(UUID mail, Actor actor) {
        require(actor);
        int waits = jdbc.sql("update mail set status = 'WAITING', made_at = :now, next_attempt_at = :now, attempts = 0"
                        + " where id = :id and status = 'PARKED'")
                .param("now", time.now().atOffset(ZoneOffset.UTC)).param("id", mail).update();
        if (waits == 0) {
            throw new NotFound("mail", mail);
        }
    }

    private static void require(Actor actor) {
        if (!actor.has(Role.REGISTRAR) && !actor.has(Role.OPERATOR)) {
            throw new NotFound("mails", "unsent");
        }
    }
}
