package nl.wederkerig.party;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class WrittenMandates implements NegotiationMandates {

    private static final int LONGEST_MANDATE = 20_000;
    private static final int LONGEST_NAME = 200;

    private final JdbcClient jdbc;
    private final KnownThemes themes;
    private final EffectiveTime time;

    WrittenMandates(JdbcClient jdbc, @Lazy KnownThemes themes, EffectiveTime time) {
        this.jdbc = jdbc;
        this.themes = themes;
        this.time = time;
    }

    @Override
    @Transactional(readOnly = true)
    public List<NegotiationMandate> of(AgreementId agreement, Actor actor) {
        if (!actor.isSystem() && (actor.organisation() == null || actor.actingAs(Role.NEGOTIATOR, Role.SIGNATORY, Role.EXECUTIVE).isEmpty())) {
            return List.of();
        }
        return jdbc.sql("""
                select * from negotiation_mandate
                 where agreement_id = :agreement and organisation_id = coalesce(:organisation, organisation_id)
                 order by written_at desc, number desc""")
                .param("agreement", agreement.value())
                .param("organisation", actor.isSystem() ? null : actor.organisation().value(), Types.VARCHAR)
                .query(WrittenMandates::read).list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<NegotiationMandate> inForce(AgreementId agreement, OrganisationId organisation) {
        return jdbc.sql("""
                select * from negotiation_mandate
                 where agreement_id = :agreement and organisation_id = :organisation order by written_at desc, number desc limit 1""")
                .param("agreement", agreement.value())
                .param("organisation", organisation.value())
                .query(WrittenMandates::read).optional();
    }

    @Override
    public NegotiationMandate give(GiveMandate command, Actor actor) {
        if (actor.organisation() == null || actor.actingAs(Role.NEGOTIATOR, Role.EXECUTIVE).isEmpty()) {
            throw new NotFound("mandates", command.agreement());
        }
        LocalDate today = time.today();
        Faults faults = new Faults()
                .prose("text", command.text(), LONGEST_MANDATE)
                .text("decidedBy", command.decidedBy(), LONGEST_NAME)
                .present("decidedOn", command.decidedOn())
                .when(command.decidedOn() != null && command.decidedOn().isAfter(today), "decidedOn", "party.in-the-future")
                .when(isNegative(command.paysAtMost()), "paysAtMost", "party.negative")
                .when(isNegative(command.getsAtLeast()), "getsAtLeast", "party.negative")
                .when(command.validUntil() != null && command.decidedOn() != null && command.validUntil().isBefore(command.decidedOn()),
                        "validUntil", "party.ends-before-it-begins");
        themes.unknown(command.themes()).forEach(code -> faults.when(true, "themes", "party.unknown-theme", code));
        faults.refuse();
        return jdbc.sql("""
                insert into negotiation_mandate
                       (id, agreement_id, organisation_id, mandate, decided_by, decided_on, pays_at_most, gets_at_least, valid_until,
                        themes, written_by, written_at)
                values (:id, :agreement, :organisation, :text, :decidedBy, :decidedOn, :pays, :gets, :until, :themes, :person, :at)
                returning *""")
                .param("pays", command.paysAtMost())
                .param("gets", command.getsAtLeast())
                .param("until", command.validUntil())
                .param("themes", command.themes().toArray(String[]::new))
                .param("id", UUID.randomUUID())
                .param("agreement", command.agreement().value())
                .param("organisation", actor.organisation().value())
                .param("text", command.text())
                .param("decidedBy", command.decidedBy())
                .param("decidedOn", command.decidedOn())
                .param("person", actor.person().value())
                .param("at", time.now().atOffset(ZoneOffset.UTC))
                .query(WrittenMandates::read).single();
    }

    private static boolean isNegative(BigDecimal amount) {
        return amount != null && amount.signum() < 0;
    }

    private static NegotiationMandate read(ResultSet row, int number) throws SQLException {
        return new NegotiationMandate(
                new AgreementId(row.getObject("agreement_id", UUID.class)), new OrganisationId(row.getString("organisation_id")),
                row.getString("mandate"), row.getString("decided_by"), row.getObject("decided_on", LocalDate.class),
                row.getBigDecimal("pays_at_most"), row.getBigDecimal("gets_at_least"), row.getObject("valid_until", LocalDate.class),
                Set.of((String[]) row.getArray("themes").getArray()),
                new PersonId(row.getObject("written_by", UUID.class)),
                row.getObject("written_at", OffsetDateTime.class).toInstant());
    }
}
