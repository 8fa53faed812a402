package nl.wederkerig.api.commitment;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.wederkerig.api.Codes;
import nl.wederkerig.api.InDossier;
import nl.wederkerig.api.PlainWords;
import nl.wederkerig.api.word.PromiseWords;
import nl.wederkerig.api.word.Words;
import nl.wederkerig.commitment.ClaimView;
import nl.wederkerig.commitment.CommitmentAct;
import nl.wederkerig.commitment.CommitmentFile;
import nl.wederkerig.commitment.CommitmentView;
import nl.wederkerig.commitment.ExtensionView;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import org.mapstruct.ValueMapping;

@Mapper(componentModel = "spring", uses = {Words.class, PromiseWords.class, PlainWords.class})
interface CommitmentWords {

    @Mapping(target = "id", source = "id")
    @Mapping(target = "akkoord", source = "id")
    @Mapping(target = "referentie", source = "reference")
    @Mapping(target = "sleutel", source = "view.key")
    @Mapping(target = "door", source = "view.obligor")
    @Mapping(target = "doorLeden", source = "view.byMembers")
    @Mapping(target = "voor", source = "view.beneficiaries")
    @Mapping(target = "tekst", source = "view.text")
    @Mapping(target = "status", source = "view.status")
    @Mapping(target = "uiterlijkOp", source = "view.due")
    @Mapping(target = "eerstUiterlijkOp", source = "view.firstDue")
    @Mapping(target = "malenVerschoven", source = "view.timesMoved")
    @Mapping(target = "uitleg", source = "view", qualifiedByName = "why")
    @Mapping(target = "teLaat", source = "view.overdue")
    @Mapping(target = "inhoud", source = "view")
    @Mapping(target = "naAfspraak", source = "view.afterCommitment")
    @Mapping(target = "naGebeurtenis", source = "view.afterEvent")
    @Mapping(target = "voorwaardeVervuldOp", source = "view.conditionMetOn")
    @Mapping(target = "wachtOp", source = "view.awaiting")
    @Mapping(target = "afstandDoor", source = "view.waivedBy")
    @Mapping(target = "percentage", source = "view.percent")
    @Mapping(target = "leden", source = "view.members")
    @Mapping(target = "melding", source = "view.claim")
    @Mapping(target = "uitstel", source = "view.extension")
    @Mapping(target = "geschil", source = "view.dispute")
    @Mapping(target = "handelingen", source = "view.acts")
    Afspraak dutch(InDossier id, String reference, CommitmentView view, @Context Codes.Names names, @Context Locale locale);

    @Mapping(target = "verplichting", source = "detail.nature")
    @Mapping(target = "bedragenInEuro", source = "amounts")
    @Mapping(target = "geldsoort", source = "detail.money")
    @Mapping(target = "prijspeil", source = "detail.priceLevel")
    @Mapping(target = "geldkanaal", source = "detail.channel")
    @Mapping(target = "maatstaf", source = "detail.measure")
    @Mapping(target = "streefwaarde", source = "detail.target")
    @Mapping(target = "bewijsNodig", source = "detail.evidenceRequired")
    Afspraak.Inhoud content(CommitmentView view);

    @Mapping(target = "gereed", source = "done")
    @Mapping(target = "van", source = "of")
    Afspraak.Ledenstand dutch(CommitmentView.MemberCount members);

    @Mapping(target = "nummer", source = "number")
    @Mapping(target = "gemeldOp", source = "claimedOn")
    @Mapping(target = "bewijs", source = "evidence")
    @Mapping(target = "antwoordUiterlijkOp", source = "answerBy")
    @Mapping(target = "onbeantwoord", source = "unanswered")
    @Mapping(target = "antwoorden", source = "answers")
    @Mapping(target = "zonderAntwoord", source = "silent")
    Afspraak.Nakomingsmelding dutch(ClaimView claim, @Context Codes.Names names);

    @Mapping(target = "organisatie", source = "by")
    @Mapping(target = "soort", source = "kind")
    @Mapping(target = "nieuweDatum", source = "newDue")
    @Mapping(target = "tekst", source = "text")
    @Mapping(target = "op", source = "on")
    Afspraak.Antwoord dutch(ClaimView.Answer answer, @Context Codes.Names names);

    @Mapping(target = "gevraagdOp", source = "askedOn")
    @Mapping(target = "nieuweDatum", source = "newDue")
    @Mapping(target = "reden", source = "reason")
    @Mapping(target = "antwoordUiterlijkOp", source = "answerBy")
    @Mapping(target = "stand", source = "outcome")
    @Mapping(target = "besluiten", source = "decisions")
    @Mapping(target = "zonderAntwoord", source = "silent")
    Afspraak.Uitstel dutch(ExtensionView extension, @Context Codes.Names names);

    @Mapping(target = "organisatie", source = "by")
    @Mapping(target = "toegestaan", source = "granted")
    @Mapping(target = "reden", source = "reason")
    @Mapping(target = "op", source = "on")
    Afspraak.Uitstelkeuze dutch(ExtensionView.Decision decision, @Context Codes.Names names);

    @Mapping(target = "data", source = "dates")
    @Mapping(target = "voortgang", source = "progress")
    @Mapping(target = "meldingen", source = "claims")
    @Mapping(target = "uitstel", source = "extensions")
    @Mapping(target = "leden", source = "members")
    @Mapping(target = "wachtOp", source = "dependsOn")
    @Mapping(target = "wachtend", source = "dependants")
    Afspraakverloop dutch(CommitmentFile file, @Context Codes.Names names);

    @Mapping(target = "uiterlijkOp", source = "due")
    @Mapping(target = "oorzaak", source = "cause")
    @Mapping(target = "op", source = "on")
    Afspraakverloop.Datum dutch(CommitmentFile.DateChange change);

    @Mapping(target = "gemeldOp", source = "at")
    @Mapping(target = "door", source = "by")
    @Mapping(target = "tekst", source = "text")
    @Mapping(target = "percentage", source = "percent")
    Afspraakverloop.Voortgang dutch(CommitmentFile.Progress progress, @Context Codes.Names names);

    @Mapping(target = "lid", source = "member")
    @Mapping(target = "gereedOp", source = "reportedOn")
    @Mapping(target = "door", source = "by")
    @Mapping(target = "tekst", source = "text")
    Afspraakverloop.Ledenmelding dutch(CommitmentFile.MemberReport report, @Context Codes.Names names);

    @Mapping(target = "sleutel", source = "key")
    @Mapping(target = "tekst", source = "text")
    @Mapping(target = "uiterlijkOp", source = "due")
    @Mapping(target = "gebeurd", source = "happened")
    Afspraakverloop.Afhankelijkheid dutch(CommitmentFile.Dependency dependency);

    @ValueMapping(source = "AGREED", target = "AFGESPROKEN")
    @ValueMapping(source = "CONDITION_MET", target = "VOORWAARDE_VERVULD")
    @ValueMapping(source = "EXTENDED", target = "UITGESTELD")
    @ValueMapping(source = "PARTLY_CONFIRMED", target = "DEELS_BEVESTIGD")
    @ValueMapping(source = "AMENDED", target = "GEWIJZIGD")
    @ValueMapping(source = "DISPOSED", target = "AFGEDAAN")
    @ValueMapping(source = "CORRECTED", target = "VERBETERD")
    Afspraakverloop.Oorzaak dutch(CommitmentFile.Cause cause);

    @ValueMapping(source = "CONFIRMED", target = "BEVESTIGD")
    @ValueMapping(source = "PART", target = "DEELS")
    @ValueMapping(source = "CONTESTED", target = "BETWIST")
    Afspraak.Antwoordsoort dutch(ClaimView.Kind value);

    @ValueMapping(source = "GRANTED", target = "TOEGESTAAN")
    @ValueMapping(source = "REFUSED", target = "GEWEIGERD")
    @ValueMapping(source = "WITHDRAWN", target = "INGETROKKEN")
    Afspraak.Uitstelstand dutch(ExtensionView.Outcome value);

    @ValueMapping(source = "REPORT_PROGRESS", target = "VOORTGANG_MELDEN")
    @ValueMapping(source = "REPORT_MEMBER", target = "LID_GEREED_MELDEN")
    @ValueMapping(source = "CLAIM", target = "NAGEKOMEN_MELDEN")
    @ValueMapping(source = "CONFIRM", target = "BEVESTIGEN")
    @ValueMapping(source = "CONFIRM_PART", target = "DEELS_BEVESTIGEN")
    @ValueMapping(source = "CONTEST", target = "BETWISTEN")
    @ValueMapping(source = "REQUEST_EXTENSION", target = "UITSTEL_VRAGEN")
    @ValueMapping(source = "DECIDE_EXTENSION", target = "OVER_UITSTEL_BESLISSEN")
    @ValueMapping(source = "WAIVE", target = "AFSTAND_DOEN")
    Afspraak.Handeling dutch(CommitmentAct value);

    default List<Afspraak.Handeling> acts(Set<CommitmentAct> acts) {
        return acts.stream().map(this::dutch).sorted().toList();
    }

    @Named("why")
    default String why(CommitmentView view, @Context Locale locale) {
        return view.derivation() == null ? null : view.derivation().sentence(locale);
    }
}
