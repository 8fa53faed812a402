package nl.wederkerig.web.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.agreement.PartyView;
import nl.wederkerig.agreement.Sight;
import nl.wederkerig.membership.ConsultationRow;
import nl.wederkerig.membership.ConsultationState;
import nl.wederkerig.membership.MemberConsultations;
import nl.wederkerig.party.OrganisationKind;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Role;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.component.Tone;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What members are asked about an agreement, on the agreement's own pages: for the association and for its members (T54). */
@Component
public class AboutMembers {

    private static final Set<AgreementStatus> ENDED = Set.of(AgreementStatus.COMPLETED, AgreementStatus.TERMINATED, AgreementStatus.FAILED);

    private final MemberConsultations consultations;
    private final ConsultationWords words;
    private final OrganisationNames organisations;

    AboutMembers(@Lazy MemberConsultations consultations, ConsultationWords words, OrganisationNames organisations) {
        this.consultations = consultations;
        this.words = words;
        this.organisations = organisations;
    }

    /** @param openUrl where the reader's association asks its members, null for who cannot */
    public record Block(List<Row> rows, String openUrl) {}

    /** @param turnout null where the reader may not know it yet. @param result null before the count. @param vote of the reader's organisation */
    public record Row(String url, String question, boolean open, LocalDate lastDay, Tone tone, String standing, String turnout, String result,
            String vote, Integer version) {}

    /** Null where there is nothing of it for the reader. */
    public Block of(AgreementView agreement, Actor actor) {
        boolean association = isAssociation(agreement, actor);
        if (!association && agreement.sight() != Sight.MEMBER) {
            return null;
        }
        List<Row> rows = consultations.of(agreement.header().id(), actor).stream().map(this::row).toList();
        boolean asks = association && actor.actingAs(Role.NEGOTIATOR, Role.EXECUTIVE).isPresent() && !ENDED.contains(agreement.header().status());
        String openUrl = asks ? OpenConsultationController.url(agreement.header().id()) : null;
        return rows.isEmpty() && openUrl == null ? null : new Block(rows, openUrl);
    }

    private boolean isAssociation(AgreementView agreement, Actor actor) {
        List<PartyView> own = agreement.parties().stream()
                .filter(party -> party.role() != PartyRole.OBSERVER && actor.belongsTo(party.organisation())).toList();
        return !own.isEmpty() && organisations.of(List.of(actor.organisation())).known().get(actor.organisation()).kind() == OrganisationKind.ASSOCIATION;
    }

    private Row row(ConsultationRow row) {
        boolean open = row.state() == ConsultationState.OPEN && !words.waitsForCount(row);
        return new Row(ConsultationWords.url(row.id()), row.question(), open, row.lastDay(), words.tone(row), words.standing(row),
                words.turnout(row.tally()), words.result(row), words.vote(row.vote()), row.version());
    }
}
