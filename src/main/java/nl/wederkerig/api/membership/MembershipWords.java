package nl.wederkerig.api.membership;

import java.util.UUID;
import nl.wederkerig.api.Codes;
import nl.wederkerig.membership.ConsultationId;
import nl.wederkerig.membership.ConsultationOutcome;
import nl.wederkerig.membership.ConsultationRow;
import nl.wederkerig.membership.ConsultationState;
import nl.wederkerig.membership.MemberVote;
import nl.wederkerig.membership.Tally;
import nl.wederkerig.membership.Vote;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import org.mapstruct.Context;
import org.mapstruct.InheritInverseConfiguration;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ValueMapping;

@Mapper(componentModel = "spring")
interface MembershipWords {

    @Mapping(target = "akkoord", source = "agreement")
    @Mapping(target = "referentie", source = "reference")
    @Mapping(target = "titel", source = "title")
    @Mapping(target = "sleutel", source = "key")
    @Mapping(target = "vereniging", source = "association")
    @Mapping(target = "vraag", source = "question")
    @Mapping(target = "toelichting", source = "explanation")
    @Mapping(target = "tekstversie", source = "version")
    @Mapping(target = "geopendOp", source = "openedOn")
    @Mapping(target = "laatsteDag", source = "lastDay")
    @Mapping(target = "stand", source = "state")
    @Mapping(target = "uitslag", source = "outcome")
    @Mapping(target = "redenIntrekking", source = "withdrawnBecause")
    @Mapping(target = "telling", source = "tally")
    @Mapping(target = "lid", source = "member")
    @Mapping(target = "stem", source = "vote")
    Raadpleging dutch(ConsultationRow row, @Context Codes.Names names);

    @Mapping(target = "leden", source = "members")
    @Mapping(target = "gestemd", source = "voted")
    @Mapping(target = "gewicht", source = "weight")
    @Mapping(target = "uitgebracht", source = "cast")
    @Mapping(target = "voor", source = "inFavour")
    @Mapping(target = "tegen", source = "against")
    @Mapping(target = "onthouden", source = "abstained")
    Raadpleging.Telling dutch(Tally tally);

    @Mapping(target = "lid", source = "member")
    @Mapping(target = "gewicht", source = "weight")
    @Mapping(target = "gestemdOp", source = "at")
    @Mapping(target = "stem", source = "vote")
    @Mapping(target = "opmerking", source = "remark")
    Ledenstem dutch(MemberVote vote, @Context Codes.Names names);

    @ValueMapping(source = "COUNTED", target = "GETELD")
    @ValueMapping(source = "WITHDRAWN", target = "INGETROKKEN")
    Raadpleging.Stand dutch(ConsultationState state);

    @ValueMapping(source = "AGREED", target = "INGESTEMD")
    @ValueMapping(source = "REJECTED", target = "VERWORPEN")
    @ValueMapping(source = "NO_QUORUM", target = "GEEN_QUORUM")
    Raadpleging.Uitslag dutch(ConsultationOutcome outcome);

    @ValueMapping(source = "FOR", target = "VOOR")
    @ValueMapping(source = "AGAINST", target = "TEGEN")
    @ValueMapping(source = "ABSTAIN", target = "ONTHOUDING")
    Raadpleging.Stem dutch(Vote vote);

    @InheritInverseConfiguration
    Vote domain(Raadpleging.Stem word);

    default UUID id(ConsultationId id) {
        return id.value();
    }

    default UUID id(AgreementId id) {
        return id.value();
    }

    default String code(OrganisationId id, @Context Codes.Names names) {
        return names.of(id);
    }
}
