package nl.wederkerig.api.meeting;

import nl.wederkerig.api.PlainWords;
import nl.wederkerig.meeting.Proposal;
import nl.wederkerig.meeting.ProposalReason;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ValueMapping;

@Mapper(componentModel = "spring", uses = PlainWords.class)
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
}
