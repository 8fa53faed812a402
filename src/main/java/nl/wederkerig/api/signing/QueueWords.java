package nl.wederkerig.api.signing;

import java.util.List;
import nl.wederkerig.agreement.AgreementHeader;
import nl.wederkerig.api.Codes;
import nl.wederkerig.api.PlainWords;
import nl.wederkerig.api.word.Ondertekenhandeling;
import nl.wederkerig.api.word.SigningWords;
import nl.wederkerig.api.word.Words;
import nl.wederkerig.overview.BzkDesk;
import nl.wederkerig.signing.CabinetReferralPage;
import nl.wederkerig.signing.CoSigningPage;
import nl.wederkerig.signing.SigningRoundView;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(componentModel = "spring", uses = {Words.class, SigningWords.class, PlainWords.class})
interface QueueWords {

    @Mapping(target = "akkoord", source = "row.agreement")
    @Mapping(target = "referentie", source = "row.reference")
    @Mapping(target = "titel", source = "row.title")
    @Mapping(target = "tekstversie", source = "row.version")
    @Mapping(target = "wijziging", source = "row.amendment")
    @Mapping(target = "geopendOp", source = "row.openedOn")
    @Mapping(target = "status", source = "row.status")
    @Mapping(target = "financieleParagraaf", source = "row.financial")
    @Mapping(target = "bedragInEuro", source = "row.financialTotal")
    @Mapping(target = "uitvoerbaarheidstoets", source = "row.udo")
    @Mapping(target = "openToetspunten", source = "open")
    @Mapping(target = "route", source = "row.route")
    @Mapping(target = "kracht", source = "row.force")
    @Mapping(target = "partijen", source = "row.parties")
    @Mapping(target = "antwoordUiterlijkOp", source = "row.respondBy")
    @Mapping(target = "laatsteHerinnering", source = "row.lastNotice")
    @Mapping(target = "opKabinetsbesluit", source = "row.onDecision")
    @Mapping(target = "kabinet", source = "row.cabinet")
    @Mapping(target = "geweigerdOpGrondVan", source = "row.refusedOn")
    Medeondertekening dutch(CoSigningPage.Row row, int open, @Context Codes.Names names);

    @Mapping(target = "organisatie", source = "party.organisation")
    @Mapping(target = "rol", source = "party.role")
    @Mapping(target = "ondertekend", expression = "java(party.signed())")
    @Mapping(target = "onderVoorbehoud", source = "underReservation")
    @Mapping(target = "bevoegd", source = "authorised")
    Medeondertekening.Medepartij dutch(CoSigningPage.Party party, @Context Codes.Names names);

    @Mapping(target = "akkoord", source = "agreement")
    @Mapping(target = "referentie", source = "reference")
    @Mapping(target = "titel", source = "title")
    @Mapping(target = "wijziging", source = "amendment")
    @Mapping(target = "medeondertekenaar", source = "coSigner")
    @Mapping(target = "oorzaak", source = "cause")
    @Mapping(target = "verwezenOp", source = "referredOn")
    @Mapping(target = "ingebrachtOp", source = "tabledOn")
    @Mapping(target = "ingebrachtDoor", source = "tabledBy")
    @Mapping(target = "eerstBespreken", source = "discussFirst")
    @Mapping(target = "besprokenOp", source = "discussedOn")
    @Mapping(target = "bespreking", source = "discussionNote")
    @Mapping(target = "vergaderingOp", source = "meetingOn")
    @Mapping(target = "besluit", source = "decision")
    @Mapping(target = "beslotenOp", source = "decidedOn")
    @Mapping(target = "toelichting", source = "note")
    @Mapping(target = "malenHerinnerd", source = "timesRaised")
    @Mapping(target = "grond", source = "ground")
    @Mapping(target = "reden", source = "reason")
    @Mapping(target = "medeondertekenenUiterlijkOp", source = "coSignBy")
    @Mapping(target = "afgedaanOp", source = "leftOn")
    Kabinetsverwijzingregel dutch(CabinetReferralPage.Row row, @Context Codes.Names names);

    @Mapping(target = "akkoord", source = "agreement.id")
    @Mapping(target = "referentie", source = "agreement.reference")
    @Mapping(target = "titel", source = "agreement.title")
    @Mapping(target = "wijziging", source = "amendment")
    @Mapping(target = "oorzaak", source = "referral.cause")
    @Mapping(target = "status", source = "referral.deliberation.status")
    @Mapping(target = "verwezenOp", source = "referral.referredOn")
    @Mapping(target = "ingebrachtOp", source = "referral.deliberation.tabledOn")
    @Mapping(target = "ingebrachtDoor", source = "referral.deliberation.tabledBy")
    @Mapping(target = "besprokenOp", source = "referral.deliberation.discussedOn")
    @Mapping(target = "bespreking", source = "referral.deliberation.discussionNote")
    @Mapping(target = "vergaderingOp", source = "referral.deliberation.meetingOn")
    @Mapping(target = "herinnertOp", source = "referral.deliberation.raisedNext")
    @Mapping(target = "malenHerinnerd", source = "referral.deliberation.timesRaised")
    @Mapping(target = "besluit", source = "referral.decision")
    @Mapping(target = "voorwaarden", source = "referral.conditions")
    @Mapping(target = "toelichting", source = "referral.deliberation.note")
    @Mapping(target = "grond", source = "refused.ground")
    @Mapping(target = "reden", source = "refused.reason")
    @Mapping(target = "medeondertekenenUiterlijkOp", source = "referral.coSignBy")
    @Mapping(target = "afgedaanOp", source = "referral.leftOn")
    @Mapping(target = "handelingen", source = "acts")
    Kabinetsverwijzing dutch(AgreementHeader agreement, boolean amendment, SigningRoundView.Referral referral, SigningRoundView.Refused refused,
            List<Ondertekenhandeling> acts, @Context Codes.Names names);

    @Mapping(target = "akkoord", source = "agreement")
    @Mapping(target = "referentie", source = "reference")
    @Mapping(target = "titel", source = "title")
    @Mapping(target = "gevraagdOp", source = "askedOn")
    @Mapping(target = "antwoordUiterlijkOp", source = "answerBy")
    TeBekijkenTekst dutch(BzkDesk.PriorLook look);

    @Mapping(target = "ministerie", source = "organisation")
    @Mapping(target = "teLaat", source = "late")
    @Mapping(target = "langstTeLaatSinds", source = "longest")
    @Mapping(target = "tafels", source = "tables")
    @Mapping(target = "themas", source = "themes")
    @Mapping(target = "onderhandelingen", source = "negotiations")
    Ministeriestand dutch(BzkDesk.Ministry ministry, @Context Codes.Names names);
}
