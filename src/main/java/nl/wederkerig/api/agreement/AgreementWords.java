package nl.wederkerig.api.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.wederkerig.agreement.AgreedAdvice;
import nl.wederkerig.agreement.AgreementPage;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.ConstituencyView;
import nl.wederkerig.agreement.DisputeArrangement;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.agreement.JointActView;
import nl.wederkerig.agreement.Milestone;
import nl.wederkerig.agreement.PartyKey;
import nl.wederkerig.agreement.PartyView;
import nl.wederkerig.agreement.TermView;
import nl.wederkerig.agreement.TextVersionView;
import nl.wederkerig.api.Codes;
import nl.wederkerig.api.PlainWords;
import nl.wederkerig.api.word.LifeWords;
import nl.wederkerig.api.word.Words;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.overview.Escalations.Escalation;
import nl.wederkerig.record.RecordedEvent;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.signing.SigningRoundView;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(componentModel = "spring", uses = {Words.class, LifeWords.class, LifeInWords.class, PlainWords.class})
interface AgreementWords {

    @Mapping(target = "referentie", source = "row.reference")
    @Mapping(target = "id", source = "row.id")
    @Mapping(target = "titel", source = "row.title")
    @Mapping(target = "soort", source = "row.kind")
    @Mapping(target = "thema", source = "row.theme")
    @Mapping(target = "status", source = "row.status")
    @Mapping(target = "geregistreerdOp", source = "row.registeredOn")
    @Mapping(target = "partijen", source = "row.parties")
    @Mapping(target = "termijnEindigtOp", source = "row.termEndsOn")
    @Mapping(target = "hervatOp", source = "row.resumesOn")
    @Mapping(target = "inWerkingOp", source = "row.inForceOn")
    @Mapping(target = "bestaand", source = "row.existing")
    @Mapping(target = "medeondertekeningNietNodig", source = "row.coSigningNotNeeded")
    @Mapping(target = "wachtOp", source = "row.waitsFor")
    @Mapping(target = "escalatie", source = "escalation")
    Akkoordregel dutch(AgreementPage.Row row, Escalatiestand escalation, @Context Codes.Names names);

    @Mapping(target = "trede", source = "escalation.level")
    @Mapping(target = "houders", source = "holders")
    @Mapping(target = "sinds", source = "since")
    @Mapping(target = "volgende", source = "next")
    @Mapping(target = "volgendeOp", source = "escalation.nextOn")
    Escalatiestand dutch(Escalation escalation, List<OrganisationId> holders, LocalDate since, String next, @Context Codes.Names names);

    @Mapping(target = "organisatie", source = "organisation")
    @Mapping(target = "rol", source = "role")
    Partij dutch(PartyKey party, @Context Codes.Names names);

    @Mapping(target = "id", source = "header.id")
    @Mapping(target = "referentie", source = "header.reference")
    @Mapping(target = "titel", source = "header.title")
    @Mapping(target = "samenvatting", source = "header.summary")
    @Mapping(target = "soort", source = "header.kind")
    @Mapping(target = "thema", source = "header.theme")
    @Mapping(target = "samenwerkingsvorm", source = "header.cooperationModel")
    @Mapping(target = "status", source = "header.status")
    @Mapping(target = "geregistreerdOp", source = "header.registeredOn")
    @Mapping(target = "bestaand", source = "header.existing")
    @Mapping(target = "medeondertekeningNietNodig", source = "header.coSigningNotNeeded")
    @Mapping(target = "openbaar", source = "header.markedPublic")
    @Mapping(target = "afgesprokenInWerkingOp", source = "header.agreedInForceOn")
    @Mapping(target = "voorlopigVanaf", source = "header.provisionalFrom")
    @Mapping(target = "inWerkingOp", source = "header.inForceOn")
    @Mapping(target = "opGrondVanUitspraak", source = "header.byAward")
    @Mapping(target = "vervangt", source = "header.replaces")
    @Mapping(target = "partijen", source = "parties")
    @Mapping(target = "geschillenregeling", source = "arrangement")
    @Mapping(target = "tijdpad", source = "timetable")
    @Mapping(target = "revisie", source = "revision")
    @Mapping(target = "termijn", source = "term")
    @Mapping(target = "tekstversie", source = "currentVersion")
    @Mapping(target = "overeengekomenVersie", source = "agreedVersion")
    @Mapping(target = "versieInWerking", source = "versionInForce")
    @Mapping(target = "hangend", source = "pending")
    @Mapping(target = "achterbanbesluiten", source = "constituencies")
    @Mapping(target = "wachtOp", source = "waitsFor")
    @Mapping(target = "toetsen", source = "checks")
    @Mapping(target = "vooroverleggen", source = "priorChecks")
    @Mapping(target = "wijziging", source = "amendment")
    @Mapping(target = "evaluaties", source = "evaluations")
    @Mapping(target = "benoemdeGebeurtenissen", source = "namedEvents")
    @Mapping(target = "voortgang", source = "progress")
    @Mapping(target = "handelingen", source = "acts")
    Akkoord dutch(AgreementView agreement, @Context Codes.Names names, @Context Locale locale);

    @Mapping(target = "organisatie", source = "organisation")
    @Mapping(target = "rol", source = "role")
    @Mapping(target = "regelingAanvaardOp", source = "arrangementAcceptedAt")
    @Mapping(target = "aanvaardeVersie", source = "acceptedVersion")
    @Mapping(target = "tekstAanvaardOp", source = "textAcceptedAt")
    @Mapping(target = "beeindigdOp", source = "endedOn")
    Akkoord.Deelname dutch(PartyView party, @Context Codes.Names names);

    @Mapping(target = "kracht", source = "force")
    @Mapping(target = "redenRoute", source = "routeReason")
    @Mapping(target = "wettelijkeGrondslag", source = "legalBasis")
    @Mapping(target = "benoemendeInstantie", source = "appointingAuthority")
    @Mapping(target = "onderhandelingstermijn", source = "negotiationTerm")
    @Mapping(target = "geschiltermijn", source = "disputeTerm")
    @Mapping(target = "termijnregel", source = "termRule")
    @Mapping(target = "eerstMedeoverhedenoverleg", source = "medeoverhedenoverlegFirst")
    @Mapping(target = "achterbanBeslistBij", source = "decisionsBy")
    @Mapping(target = "voorzitter", source = "chair")
    @Mapping(target = "arbiters", source = "panel")
    @Mapping(target = "geschiltermijnPerSoort", source = "disputeTermByKind")
    @Mapping(target = "raamregeling", source = "framework")
    Akkoord.Geschillenregeling dutch(DisputeArrangement arrangement, @Context Codes.Names names);

    @Mapping(target = "titel", source = "title")
    @Mapping(target = "op", source = "on")
    @Mapping(target = "eigenaar", source = "owner")
    @Mapping(target = "advies", source = "advice")
    Akkoord.Mijlpaal dutch(Milestone milestone, @Context Codes.Names names);

    @Mapping(target = "laatsteDag", source = "end.lastDay")
    @Mapping(target = "verstrijktOp", expression = "java(term.end().elapsesAt())")
    @Mapping(target = "uitleg", expression = "java(term.end().derivation().sentence(locale))")
    @Mapping(target = "hervatOp", source = "resumesOn")
    @Mapping(target = "werkt", source = "inEffect")
    Akkoord.Looptijd dutch(TermView term, @Context Locale locale);

    @Mapping(target = "handeling", source = "act")
    @Mapping(target = "tot", expression = "java(pending.fields().get(\"until\") == null ? null : java.time.LocalDate.parse(pending.fields().get(\"until\")))")
    @Mapping(target = "met", expression = "java(pending.fields().get(\"period\"))")
    @Mapping(target = "mijlpaal", expression = "java(pending.fields().get(\"milestone\"))")
    @Mapping(target = "ingestemd", source = "consents")
    @Mapping(target = "ontbreekt", source = "missing")
    Akkoord.Hangend dutch(JointActView pending, @Context Codes.Names names);

    @Mapping(target = "organisatie", source = "organisation")
    @Mapping(target = "versie", source = "version")
    @Mapping(target = "beslistUiterlijk", source = "decideBy")
    @Mapping(target = "verstreken", source = "lapsed")
    @Mapping(target = "besluit", source = "outcome")
    @Mapping(target = "onderdelen", source = "parts")
    @Mapping(target = "beslotenOp", source = "decidedAt")
    Akkoord.Achterban dutch(ConstituencyView decision, @Context Codes.Names names);

    @Mapping(target = "nummer", source = "version")
    @Mapping(target = "herkomst", source = "origin")
    @Mapping(target = "tekst", source = "text")
    @Mapping(target = "aantalAfspraken", expression = "java(version.commitments().size())")
    @Mapping(target = "voorgesteldDoor", source = "proposedBy")
    @Mapping(target = "voorgesteldOp", source = "proposedAt")
    Tekstversie dutch(TextVersionView version, @Context Codes.Names names);

    @Mapping(target = "tekstversie", source = "version")
    @Mapping(target = "opGrondVanUitspraak", source = "byAward")
    @Mapping(target = "wijziging", source = "amendment")
    @Mapping(target = "geopendOp", source = "openedOn")
    @Mapping(target = "geeindigdOp", source = "endedOn")
    @Mapping(target = "ondertekenaars", source = "signers")
    Ondertekenronde dutch(SigningRoundView round, @Context Codes.Names names);

    @Mapping(target = "organisatie", source = "party.organisation")
    @Mapping(target = "rol", source = "party.role")
    @Mapping(target = "ondertekendOp", source = "signed.at")
    @Mapping(target = "document", source = "signed.document")
    @Mapping(target = "voorbehoud", source = "signed.reservation.text")
    @Mapping(target = "bekrachtigenUiterlijk", source = "signed.reservation.ratifyBy")
    @Mapping(target = "geweigerdOp", source = "refused.at")
    @Mapping(target = "grond", source = "refused.ground")
    @Mapping(target = "reden", source = "refused.reason")
    @Mapping(target = "reageertUiterlijk", source = "respondBy")
    Ondertekenronde.Ondertekenaar dutch(SigningRoundView.Signer signer, @Context Codes.Names names);

    @Mapping(target = "soort", source = "event.type")
    @Mapping(target = "omschrijving", source = "sentence")
    @Mapping(target = "gebeurdOp", source = "event.effectiveAt")
    @Mapping(target = "vastgelegdOp", source = "event.recordedAt")
    @Mapping(target = "organisatie", source = "event.organisation")
    @Mapping(target = "reden", source = "event.because")
    @Mapping(target = "hash", source = "event.hash")
    Gebeurtenis dutch(RecordedEvent event, String sentence, @Context Codes.Names names);

    default String consent(JointActView.Consent consent, @Context Codes.Names names) {
        return names.of(consent.party());
    }

    @Mapping(target = "vraag", source = "question")
    @Mapping(target = "termijn", source = "within")
    NieuwAkkoord.AfgesprokenAdvies dutch(AgreedAdvice advice);

    @Mapping(target = "soort", source = "key")
    @Mapping(target = "termijn", source = "value")
    NieuwAkkoord.Soorttermijn dutch(Map.Entry<DisputeKind, TermLength> byKind);

    default List<NieuwAkkoord.Soorttermijn> byKind(Map<DisputeKind, TermLength> lengths) {
        return lengths.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(this::dutch).toList();
    }
}
