package nl.wederkerig.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.agreement.AgreementDossiers;
import nl.wederkerig.agreement.AmendmentProposed;
import nl.wederkerig.agreement.JointAct;
import nl.wederkerig.agreement.JointActConsented;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.agreement.TextAccepted;
import nl.wederkerig.agreement.TextProposed;
import nl.wederkerig.party.NegotiationMandates;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class MandateDesk implements MandateWatch {

    private final NegotiationMandates mandates;
    private final AgreementDossiers dossiers;
    private final JdbcClient jdbc;
    private final EffectiveTime time;

    MandateDesk(NegotiationMandates mandates, @Lazy AgreementDossiers dossiers, JdbcClient jdbc, EffectiveTime time) {
        this.mandates = mandates;
        this.dossiers = dossiers;
        this.jdbc = jdbc;
        this.time = time;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Overstep> outside(AgreementId agreement, List<PromisedCommitment> promises, Actor actor) {
        return !isOfASide(actor) ? List.of() : outside(agreement, promises, actor.organisation(), null);
    }

    /** @param version whose promises they are where none are given; null for the current one */
    private List<Overstep> outside(AgreementId agreement, List<PromisedCommitment> promises, OrganisationId organisation, Integer version) {
        return mandates.inForce(agreement, organisation)
                .map(mandate -> MandatePolicy.outside(mandate, promises != null ? promises : standing(agreement, version),
                        dossiers.registration(agreement).theme(), time.today()))
                .orElse(List.of());
    }

    private List<PromisedCommitment> standing(AgreementId agreement, Integer version) {
        int asked = version != null ? version : dossiers.facts(agreement).currentVersion();
        return asked == 0 ? List.of() : dossiers.commitments(agreement, asked);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(TextProposed proposed) {
        if (proposed.by() != null) {
            note(proposed.agreement(), proposed.by(), proposed.version(), "PROPOSED");
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AmendmentProposed proposed) {
        note(proposed.agreement(), proposed.by(), proposed.version(), "PROPOSED");
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(TextAccepted accepted) {
        note(accepted.agreement(), accepted.party(), accepted.version(), "ACCEPTED");
    }

    /** Who consents to an amendment agrees to its text (A15). */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(JointActConsented consent) {
        if (consent.act().equals(JointAct.OPEN_AMENDMENT.name())) {
            note(consent.agreement(), consent.party(), Integer.parseInt(consent.fields().get("version")), "ACCEPTED");
        }
    }

    /** Beside the mandate, and not in the record, which all parties read. */
    private void note(AgreementId agreement, OrganisationId organisation, int version, String act) {
        for (Overstep each : outside(agreement, null, organisation, version)) {
            jdbc.sql("""
                    insert into mandate_overstep (id, agreement_id, organisation_id, text_version, act, kind, found, allowed, until, theme, at)
                    values (:id, :agreement, :organisation, :version, :act, :kind, :found, :allowed, :until, :theme, :at)""")
                    .param("id", UUID.randomUUID()).param("agreement", agreement.value()).param("organisation", organisation.value())
                    .param("version", version).param("act", act).param("kind", each.kind().name()).param("found", each.found())
                    .param("allowed", each.allowed()).param("until", each.until()).param("theme", each.theme()).param("at", time.now().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Noted> noted(AgreementId agreement, Actor actor) {
        return !isOfASide(actor) ? List.of() : jdbc.sql("""
                select * from mandate_overstep where agreement_id = :agreement and organisation_id = :organisation
                 order by at desc, text_version desc, kind""")
                .param("agreement", agreement.value()).param("organisation", actor.organisation().value())
                .query((row, number) -> new Noted(row.getInt("text_version"), row.getString("act").equals("ACCEPTED"), overstep(row),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static Overstep overstep(ResultSet row) throws SQLException {
        return new Overstep(Overstep.Kind.valueOf(row.getString("kind")), row.getBigDecimal("found"), row.getBigDecimal("allowed"),
                row.getObject("until", LocalDate.class), row.getString("theme"));
    }

    private static boolean isOfASide(Actor actor) {
        return actor.organisation() != null && actor.actingAs(ConsultationPolicy.READERS[0], ConsultationPolicy.READERS).isPresent();
    }
}
