package nl.wederkerig.agreement;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which successions the registrar has still to deal with (A18). */
@Component
@Transactional
class SuccessionTasks implements UnresolvedSuccessions {

    private final JdbcClient jdbc;
    private final DossierLock lock;
    private final EventRecord record;
    private final EffectiveTime time;

    SuccessionTasks(JdbcClient jdbc, DossierLock lock, EventRecord record, EffectiveTime time) {
        this.jdbc = jdbc;
        this.lock = lock;
        this.record = record;
        this.time = time;
    }

    void add(AgreementId agreement, OrganisationId organisation, LocalDate endedOn) {
        jdbc.sql("insert into unresolved_succession (agreement_id, organisation, ended_on) values (:agreement, :organisation, :endedOn)"
                        + " on conflict on constraint unresolved_succession_pk do nothing")
                .param("agreement", agreement.value()).param("organisation", organisation.value()).param("endedOn", endedOn).update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Unresolved> open(Actor actor) {
        return actor.has(Role.REGISTRAR) ? open(null, Integer.MAX_VALUE, 0) : List.of();
    }

    @Override
    @Transactional(readOnly = true)
    public UnresolvedPage open(int page, int size, Actor actor) {
        return actor.has(Role.REGISTRAR)
                ? new UnresolvedPage(open(null, size, (long) page * size),
                        jdbc.sql("select count(*) from unresolved_succession where settled_at is null").query(Long.class).single())
                : new UnresolvedPage(List.of(), 0);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Unresolved> openIn(AgreementId agreement, Actor actor) {
        return actor.has(Role.REGISTRAR) ? open(agreement, Integer.MAX_VALUE, 0) : List.of();
    }

    /** @param agreement null for all */
    private List<Unresolved> open(AgreementId agreement, int size, long offset) {
        return jdbc.sql("""
                        select a.id, a.reference, a.title, u.organisation, u.ended_on
                          from unresolved_succession u join agreement a on a.id = u.agreement_id
                         where u.settled_at is null and u.agreement_id = coalesce(cast(:agreement as uuid), u.agreement_id)
                         order by u.ended_on, a.reference, u.organisation limit :size offset :offset""")
                .param("agreement", agreement == null ? null : agreement.value()).param("size", size).param("offset", offset)
                .query((row, number) -> new Unresolved(
                        new AgreementId(row.getObject("id", UUID.class)), row.getString("reference"), row.getString("title"),
                        new OrganisationId(row.getString("organisation")), row.getObject("ended_on", LocalDate.class)))
                .list();
    }

    @Override
    public void settle(AgreementId agreement, OrganisationId organisation, String settlement, Actor actor) {
        if (!actor.has(Role.REGISTRAR)) {
            throw new NotFound("succession in agreement", agreement);
        }
        lock.lock(agreement);
        new Faults().prose("settlement", settlement, Faults.LONGEST_NOTE).refuse();
        int settled = jdbc.sql("update unresolved_succession set settled_at = :now, settlement = :settlement"
                        + " where agreement_id = :agreement and organisation = :organisation and settled_at is null")
                .param("now", Timestamp.from(time.now())).param("settlement", settlement)
                .param("agreement", agreement.value()).param("organisation", organisation.value()).update();
        if (settled == 0) {
            throw new NotFound("succession in agreement", agreement);
        }
        record.append(new SuccessionSettled(agreement, organisation, settlement), actor, Role.REGISTRAR);
    }
}
