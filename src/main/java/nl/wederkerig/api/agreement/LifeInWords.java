package nl.wederkerig.api.agreement;

import java.util.List;
import nl.wederkerig.agreement.AdviceView;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.AmendmentView;
import nl.wederkerig.agreement.AvailableAct;
import nl.wederkerig.agreement.ChecksView;
import nl.wederkerig.agreement.FinancialParagraph;
import nl.wederkerig.agreement.MilestoneView;
import nl.wederkerig.agreement.Objection;
import nl.wederkerig.agreement.PriorCheckView;
import nl.wederkerig.agreement.TimetableView;
import nl.wederkerig.agreement.UdoCheck;
import nl.wederkerig.agreement.WhatIfView;
import nl.wederkerig.api.Codes;
import nl.wederkerig.api.PlainWords;
import nl.wederkerig.api.document.DocumentWords;
import nl.wederkerig.api.word.Akkoordhandeling;
import nl.wederkerig.api.word.LifeWords;
import nl.wederkerig.api.word.Words;
import nl.wederkerig.calendar.TermLength;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.springframework.beans.factory.annotation.Autowired;

/** The checks, the timetable and the life in force of an agreement, as the API has them. */
@Mapper(componentModel = "spring", uses = {Words.class, LifeWords.class, DocumentWords.class, PlainWords.class})
abstract class LifeInWords {

    @Autowired
    private LifeWords life;

    @Mapping(target = "financieleParagraaf", source = "financialParagraph")
    @Mapping(target = "uitvoerbaarheidstoets", source = "udoCheck")
    @Mapping(target = "volledig", source = "complete")
    abstract Verloop.Toetsen dutch(ChecksView checks);

    @Mapping(target = "vanToepassing", source = "applicable")
    @Mapping(target = "onderbouwd", source = "substantiated")
    @Mapping(target = "bedragenInEuro", source = "amounts")
    @Mapping(target = "reden", source = "reason")
    abstract Verloop.FinancieleToets dutch(FinancialParagraph paragraph);

    @Mapping(target = "vanToepassing", source = "applicable")
    @Mapping(target = "gedaan", source = "done")
    @Mapping(target = "bevindingen", source = "findings")
    @Mapping(target = "reden", source = "reason")
    abstract Verloop.UitvoerbaarheidToets dutch(UdoCheck check);

    @Mapping(target = "tekstversie", source = "version")
    @Mapping(target = "gevraagdDoor", source = "askedBy")
    @Mapping(target = "gevraagdOp", source = "askedAt")
    @Mapping(target = "antwoordUiterlijkOp", source = "answerBy")
    @Mapping(target = "beantwoordOp", source = "answeredAt")
    @Mapping(target = "bezwaar", source = "objection")
    @Mapping(target = "grond", source = "ground")
    @Mapping(target = "gewensteTekst", source = "wording")
    abstract Verloop.Vooroverleg dutch(PriorCheckView check, @Context Codes.Names names);

    @Mapping(target = "tekstversie", source = "version")
    @Mapping(target = "stand", source = "status")
    @Mapping(target = "voorgesteldDoor", source = "proposedBy")
    @Mapping(target = "voorgesteldOp", source = "proposedAt")
    @Mapping(target = "aangenomenOp", source = "adoptedOn")
    abstract Verloop.Wijziging dutch(AmendmentView amendment, @Context Codes.Names names);

    @Mapping(target = "organisatie", source = "by")
    @Mapping(target = "tekst", source = "text")
    @Mapping(target = "vastgelegdOp", source = "at")
    abstract Verloop.Evaluatie dutch(AgreementView.Evaluation evaluation, @Context Codes.Names names);

    @Mapping(target = "gebeurtenis", source = "event")
    @Mapping(target = "organisatie", source = "by")
    @Mapping(target = "vastgelegdOp", source = "at")
    abstract Verloop.BenoemdeGebeurtenis dutch(AgreementView.NamedEvent event, @Context Codes.Names names);

    @Mapping(target = "mijlpalen", source = "milestones")
    @Mapping(target = "watAls", source = "whatIfs")
    @Mapping(target = "adviezen", source = "advices")
    abstract Verloop.Tijdpadstand dutch(TimetableView timetable, @Context Codes.Names names);

    @Mapping(target = "nummer", source = "number")
    @Mapping(target = "titel", source = "milestone.title")
    @Mapping(target = "op", source = "milestone.on")
    @Mapping(target = "stand", source = "state")
    @Mapping(target = "behaaldOp", source = "met.on")
    @Mapping(target = "gemeldDoor", source = "met.by")
    @Mapping(target = "toelichting", source = "met.note")
    @Mapping(target = "tegenspraken", expression = "java(objections(milestone, names))")
    abstract Verloop.Mijlpaalvoortgang dutch(MilestoneView milestone, @Context Codes.Names names);

    @Mapping(target = "organisatie", source = "by")
    @Mapping(target = "reden", source = "reason")
    @Mapping(target = "op", source = "at")
    abstract Verloop.Bezwaar dutch(Objection objection, @Context Codes.Names names);

    @Mapping(target = "nummer", source = "number")
    @Mapping(target = "voorwaarde", source = "whatIf.condition")
    @Mapping(target = "gevolg", source = "whatIf.consequence")
    @Mapping(target = "op", source = "whatIf.on")
    @Mapping(target = "termijn", source = "whatIf.within")
    @Mapping(target = "ingegaanOp", source = "occurred.on")
    @Mapping(target = "vastgesteldDoor", source = "occurred.declaredBy")
    @Mapping(target = "reden", source = "occurred.reason")
    @Mapping(target = "handelUiterlijkOp", source = "occurred.actBy")
    @Mapping(target = "wachtOp", source = "awaited")
    abstract Verloop.WatAls dutch(WhatIfView whatIf, @Context Codes.Names names);

    @Mapping(target = "nummer", source = "advice.number")
    @Mapping(target = "gevraagdDoor", source = "advice.askedBy")
    @Mapping(target = "adviseur", source = "advice.body")
    @Mapping(target = "adviseurNaam", source = "advice.bodyName")
    @Mapping(target = "vraag", source = "advice.question")
    @Mapping(target = "gevraagdOp", source = "advice.askedOn")
    @Mapping(target = "uiterlijkOp", source = "advice.dueOn")
    @Mapping(target = "ontvangenOp", source = "advice.receivedOn")
    @Mapping(target = "samenvatting", source = "advice.summary")
    @Mapping(target = "document", source = "advice.document")
    @Mapping(target = "teLaat", source = "late")
    @Mapping(target = "bijlagen", source = "documents")
    abstract Verloop.Advies dutch(AdviceView advice, @Context Codes.Names names);

    /** Those that can be done now. */
    List<Akkoordhandeling> acts(List<AvailableAct> acts) {
        return acts.stream().filter(AvailableAct::possible).map(AvailableAct::act).map(life::dutch).distinct().sorted().toList();
    }

    List<Verloop.Bezwaar> objections(MilestoneView milestone, Codes.Names names) {
        return milestone.met() == null ? List.of() : milestone.met().objections().stream().map(each -> dutch(each, names)).toList();
    }

    String length(TermLength length) {
        return String.valueOf(length);
    }
}
