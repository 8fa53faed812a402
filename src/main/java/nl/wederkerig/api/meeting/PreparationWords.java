package nl.wederkerig.api.meeting;

import java.util.UUID;
import nl.wederkerig.api.InDossier;
import nl.wederkerig.api.word.Words;
import nl.wederkerig.commitment.CommitmentPage;
import nl.wederkerig.dispute.DisputePage;
import nl.wederkerig.meeting.Proposal;
import nl.wederkerig.meeting.ProposalReason;
import nl.wederkerig.overview.Standings;
import nl.wederkerig.shared.AgreementId;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ValueMapping;

@Mapper(componentModel = "spring", uses = Words.class, imports = InDossier.class)
interface PreparationWords {

    @Mapping(target = "reden", source = "proposal.reason")
    @Mapping(target = "akkoord", source = "proposal.agreement")
    @Mapping(target = "referentie", source = "proposal.reference")
    @Mapping(target = "titel", source = "proposal.title")
    @Mapping(target = "afspraak", source = "proposal.commitment")
    @Mapping(target = "tekst", source = "proposal.wording")
    @Mapping(target = "geschil", source = "proposal.dispute")
    @Mapping(target = "omschrijving", source = "what")
    @Mapping(target = "uiterlijkOp", source = "proposal.lastDay")
    Voorbereiding.Agendavoorstel dutch(Proposal proposal, String what);

    @ValueMapping(source = "ESCALATED", target = "GEESCALEERD")
    @ValueMapping(source = "UNANSWERED", target = "ONBEANTWOORD")
    @ValueMapping(source = "DUE", target = "MOET_GEBEUREN")
    @ValueMapping(source = "EXPIRING", target = "LOOPT_AF")
    Voorbereiding.Voorstelreden dutch(ProposalReason reason);

    @Mapping(target = "id", expression = "java(new InDossier(row.agreement(), row.commitment().key()).toString())")
    @Mapping(target = "referentie", source = "reference")
    @Mapping(target = "tekst", source = "commitment.text")
    @Mapping(target = "status", source = "commitment.status")
    @Mapping(target = "uiterlijkOp", source = "commitment.due")
    @Mapping(target = "teLaat", source = "commitment.overdue")
    Voorbereiding.Openstaandeafspraak dutch(CommitmentPage.Row row);

    @Mapping(target = "id", expression = "java(new InDossier(row.agreement(), row.key()).toString())")
    @Mapping(target = "referentie", source = "reference")
    @Mapping(target = "soort", source = "kind")
    @Mapping(target = "fase", source = "stage")
    @Mapping(target = "laatsteDag", source = "lastDay")
    Voorbereiding.Openstaandgeschil dutch(DisputePage.Row row);

    @Mapping(target = "akkoord", source = "id")
    @Mapping(target = "referentie", source = "reference")
    @Mapping(target = "titel", source = "title")
    @Mapping(target = "trede", source = "standing.level")
    @Mapping(target = "volgendeOp", source = "standing.nextOn")
    Voorbereiding.Openstaandakkoord dutch(Standings.Row row);

    default UUID id(AgreementId id) {
        return id.value();
    }
}
