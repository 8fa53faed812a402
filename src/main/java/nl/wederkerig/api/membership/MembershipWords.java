package nl.wederkerig.api.membership;

import java.util.List;
import java.util.UUID;
import nl.wederkerig.api.Codes;
import nl.wederkerig.api.PlainWords;
import nl.wederkerig.api.document.DocumentWords;
import nl.wederkerig.document.DocumentView;
import nl.wederkerig.membership.BundleId;
import nl.wederkerig.membership.BundleState;
import nl.wederkerig.membership.BundleView;
import nl.wederkerig.membership.ConsultationId;
import nl.wederkerig.membership.ConsultationOutcome;
import nl.wederkerig.membership.ConsultationRow;
import nl.wederkerig.membership.ConsultationState;
import nl.wederkerig.membership.MemberVote;
import nl.wederkerig.membership.SignalId;
import nl.wederkerig.membership.SignalView;
import nl.wederkerig.membership.Tally;
import nl.wederkerig.membership.Vote;
import org.mapstruct.Context;
import org.mapstruct.InheritInverseConfiguration;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ValueMapping;

@Mapper(componentModel = "spring", uses = {DocumentWords.class, PlainWords.class})
interface MembershipWords {

    @Mapping(target = "id", source = "row.id")
    @Mapping(target = "akkoord", source = "row.agreement")
    @Mapping(target = "referentie", source = "row.reference")
    @Mapping(target = "titel", source = "row.title")
    @Mapping(target = "sleutel", source = "row.key")
    @Mapping(target = "vereniging", source = "row.association")
    @Mapping(target = "vraag", source = "row.question")
    @Mapping(target = "toelichting", source = "row.explanation")
    @Mapping(target = "tekstversie", source = "row.version")
    @Mapping(target = "geopendOp", source = "row.openedOn")
    @Mapping(target = "laatsteDag", source = "row.lastDay")
    @Mapping(target = "stand", source = "row.state")
    @Mapping(target = "uitslag", source = "row.outcome")
    @Mapping(target = "redenIntrekking", source = "row.withdrawnBecause")
    @Mapping(target = "telling", source = "row.tally")
    @Mapping(target = "lid", source = "row.member")
    @Mapping(target = "stem", source = "row.vote")
    @Mapping(target = "quorum", source = "row.quorum")
    @Mapping(target = "bijlagen", source = "documents")
    Raadpleging dutch(ConsultationRow row, List<DocumentView> documents, @Context Codes.Names names);

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

    @Mapping(target = "vereniging", source = "association")
    @Mapping(target = "lid", source = "member")
    @Mapping(target = "titel", source = "title")
    @Mapping(target = "thema", source = "theme")
    @Mapping(target = "probleem", source = "problem")
    @Mapping(target = "oplossing", source = "solution")
    @Mapping(target = "voorwaarden", source = "conditions")
    @Mapping(target = "verstuurdOp", source = "sentOn")
    @Mapping(target = "antwoordUiterlijkOp", source = "answerBy")
    @Mapping(target = "bundel", source = "bundle")
    @Mapping(target = "stand", source = "state")
    @Mapping(target = "reden", source = "reasons")
    @Mapping(target = "beantwoordOp", source = "answeredOn")
    Signaal dutch(SignalView signal, @Context Codes.Names names);

    @Mapping(target = "vereniging", source = "association")
    @Mapping(target = "titel", source = "title")
    @Mapping(target = "thema", source = "theme")
    @Mapping(target = "stand", source = "state")
    @Mapping(target = "signalen", source = "signals")
    @Mapping(target = "antwoordUiterlijkOp", source = "answerBy")
    @Mapping(target = "reden", source = "reasons")
    @Mapping(target = "ministerie", source = "ministry")
    @Mapping(target = "beantwoordOp", source = "answeredOn")
    @Mapping(target = "akkoord", source = "agreement")
    Signaalbundel dutch(BundleView bundle, @Context Codes.Names names);

    @ValueMapping(source = "TAKEN_UP", target = "OPGEPAKT")
    @ValueMapping(source = "DECLINED", target = "AFGEWEZEN")
    @ValueMapping(source = "GROWN", target = "AKKOORD_GEWORDEN")
    Signaal.Stand dutch(BundleState state);

    default UUID id(SignalId id) {
        return id.value();
    }

    default UUID id(BundleId id) {
        return id == null ? null : id.value();
    }

    default UUID id(ConsultationId id) {
        return id.value();
    }
}
