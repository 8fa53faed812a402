package nl.wederkerig.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads signals and bundles; who may see them is part of the statement (T57). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SignalLists {

    private static final String SIGNALS = """
            select s.*, coalesce(b.state, 'OPEN') as state, b.reasons, b.answered_on
              from signal s left join signal_bundle b on b.id = s.bundle_id
             where (s.association = :organisation or s.member = :organisation)
            """;

    private static final String SIGNAL_ORDER =
            " order by coalesce(b.state, 'OPEN') <> 'OPEN', case when coalesce(b.state, 'OPEN') = 'OPEN' then s.answer_by end, s.sent_on desc, s.id";

    private static final String BUNDLES = """
            select b.*, (select count(*) from signal s where s.bundle_id = b.id) as signals,
                   (select min(s.answer_by) from signal s where s.bundle_id = b.id) as answer_by
              from signal_bundle b where b.association = :organisation
            """;

    private final JdbcClient jdbc;

    SignalLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SignalView> signals(String which, UUID id, Actor actor) {
        if (hidden(actor)) {
            return List.of();
        }
        var asked = jdbc.sql(SIGNALS + which + SIGNAL_ORDER).param("organisation", actor.organisation().value());
        return (id == null ? asked : asked.param("id", id)).query((row, number) -> signal(row)).list();
    }

    List<BundleView> bundles(String which, UUID id, Actor actor) {
        if (hidden(actor)) {
            return List.of();
        }
        var asked = jdbc.sql(BUNDLES + which + " order by b.state <> 'OPEN', answer_by, b.answered_on desc, b.id").param("organisation",
                actor.organisation().value());
        return (id == null ? asked : asked.param("id", id)).query((row, number) -> bundle(row)).list();
    }

    List<Signals.Asked> asked(OrganisationId association) {
        return jdbc.sql("""
                select null::uuid as signal, b.id as bundle, b.title, min(s.answer_by) as answer_by
                  from signal_bundle b join signal s on s.bundle_id = b.id
                 where b.association = :association and b.state = 'OPEN' group by b.id, b.title
                 union all
                select s.id, null, s.title, s.answer_by from signal s where s.association = :association and s.bundle_id is null
                 order by answer_by, title limit :most""").param("association", association.value()).param("most", Signals.MOST_ASKED)
                .query((row, number) -> new Signals.Asked(row.getObject("signal", UUID.class) == null ? null : new SignalId(row.getObject("signal", UUID.class)),
                        row.getObject("bundle", UUID.class) == null ? null : new BundleId(row.getObject("bundle", UUID.class)), row.getString("title"),
                        row.getObject("answer_by", LocalDate.class))).list();
    }

    private static boolean hidden(Actor actor) {
        return actor.organisation() == null || actor.actingAs(ConsultationPolicy.READERS[0], ConsultationPolicy.READERS).isEmpty();
    }

    private static SignalView signal(ResultSet row) throws SQLException {
        UUID bundle = row.getObject("bundle_id", UUID.class);
        return new SignalView(new SignalId(row.getObject("id", UUID.class)), new OrganisationId(row.getString("association")),
                new OrganisationId(row.getString("member")), row.getString("title"), row.getString("theme"), row.getString("problem"),
                row.getString("solution"), row.getString("conditions"), row.getObject("sent_on", LocalDate.class),
                row.getObject("answer_by", LocalDate.class), bundle == null ? null : new BundleId(bundle),
                BundleState.valueOf(row.getString("state")), row.getString("reasons"), row.getObject("answered_on", LocalDate.class), null);
    }

    private static BundleView bundle(ResultSet row) throws SQLException {
        String ministry = row.getString("ministry");
        UUID agreement = row.getObject("agreement_id", UUID.class);
        return new BundleView(new BundleId(row.getObject("id", UUID.class)), new OrganisationId(row.getString("association")),
                row.getString("title"), row.getString("theme"), BundleState.valueOf(row.getString("state")), row.getInt("signals"),
                row.getObject("answer_by", LocalDate.class), row.getString("reasons"), ministry == null ? null : new OrganisationId(ministry),
                row.getObject("answered_on", LocalDate.class), agreement == null ? null : new AgreementId(agreement));
    }
}
