package nl.wederkerig.precedent;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the disputes that somebody decided and that are still to be codified. Sight of the dossier has ended with the dispute, the
 * task has not (D11).
 */
@Component
class WhoDecided {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final String ASKED = """
            select p.agreement_id, p.dispute_key, a.reference, d.last_day
              from precedent p
              join agreement a on a.id = p.agreement_id
              join deadline d on d.agreement_id = p.agreement_id and d.key = 'precedent:' || p.dispute_key and not d.closed
              join proceedings held on held.agreement_id = p.agreement_id and held.dispute_key = p.dispute_key and held.issued_on is not null
             where p.asked_on is not null and p.codified_on is null
               and (exists (select from proceedings_seat s where s.proceedings_id = held.id and s.person = :person and s.state = 'FILLED'
                               and s.seat not like 'SECRETARY%')
                    or :council and held.procedure = 'COUNCIL_OF_STATE')
               and (:all or p.agreement_id = :agreement and p.dispute_key = :dispute)
             order by d.last_day, a.reference, p.dispute_key""";

    private final JdbcClient jdbc;

    WhoDecided(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Precedents.ToCodify> asked(Actor actor) {
        return find(actor, null, null);
    }

    boolean isAsked(AgreementId agreement, String dispute, Actor actor) {
        return !find(actor, agreement, dispute).isEmpty();
    }

    /** @param agreement null for all */
    private List<Precedents.ToCodify> find(Actor actor, AgreementId agreement, String dispute) {
        boolean person = actor.organisation() == null && actor.person() != null;
        boolean council = actor.organisation() != null && actor.has(Role.COUNCIL_OF_STATE);
        if (!person && !council) {
            return List.of();
        }
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("person", person ? actor.person().value() : NOBODY);
        parameters.put("council", council);
        parameters.put("all", agreement == null);
        parameters.put("agreement", agreement == null ? NOBODY : agreement.value());
        parameters.put("dispute", dispute == null ? "" : dispute);
        return jdbc.sql(ASKED).params(parameters).query((row, number) -> new Precedents.ToCodify(new AgreementId(row.getObject("agreement_id", UUID.class)),
                row.getString("dispute_key"), row.getString("reference"), row.getObject("last_day", LocalDate.class))).list();
    }
}
