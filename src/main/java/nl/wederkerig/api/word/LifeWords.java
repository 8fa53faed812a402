package nl.wederkerig.api.word;

import nl.wederkerig.agreement.AgreementAct;
import nl.wederkerig.agreement.AmendmentStatus;
import nl.wederkerig.agreement.JointAct;
import nl.wederkerig.agreement.MilestoneState;
import nl.wederkerig.agreement.Panel;
import org.mapstruct.InheritInverseConfiguration;
import org.mapstruct.Mapper;
import org.mapstruct.ValueMapping;

/** The words for what is done with an agreement, and how that stands. */
@Mapper(componentModel = "spring")
public interface LifeWords {

    @ValueMapping(source = "SINGLE", target = "EEN")
    @ValueMapping(source = "THREE", target = "DRIE")
    Arbiters dutch(Panel value);

    @InheritInverseConfiguration
    Panel domain(Arbiters word);

    @ValueMapping(source = "TO_COME", target = "KOMT_NOG")
    @ValueMapping(source = "MET", target = "BEHAALD")
    @ValueMapping(source = "LATE", target = "TE_LAAT")
    @ValueMapping(source = "NOT_FOLLOWED", target = "NIET_GEVOLGD")
    Mijlpaalstand dutch(MilestoneState value);

    @ValueMapping(source = "PROPOSED", target = "VOORGESTELD")
    @ValueMapping(source = "SIGNING", target = "IN_ONDERTEKENING")
    @ValueMapping(source = "CABINET", target = "BIJ_KABINET")
    @ValueMapping(source = "ADOPTED", target = "AANGENOMEN")
    @ValueMapping(source = "DROPPED", target = "NIET_DOORGEGAAN")
    Wijzigingsstand dutch(AmendmentStatus value);

    @ValueMapping(source = "SUSPEND_TERM", target = "OPSCHORTEN")
    @ValueMapping(source = "RESUME_TERM", target = "HERVATTEN")
    @ValueMapping(source = "EXTEND_TERM", target = "VERLENGEN")
    @ValueMapping(source = "DECLARE_DEADLOCK", target = "IMPASSE")
    @ValueMapping(source = "ABANDON", target = "STAKEN")
    @ValueMapping(source = "BEGIN_ADVICE", target = "ADVIES_VERVROEGEN")
    @ValueMapping(source = "OPEN_AMENDMENT", target = "WIJZIGING_OPENEN")
    @ValueMapping(source = "TERMINATE", target = "OPZEGGEN")
    GezamenlijkeHandeling dutch(JointAct value);

    @ValueMapping(source = "ACCEPT_ARRANGEMENT", target = "INSTEMMEN_MET_REGELING")
    @ValueMapping(source = "CHANGE_ARRANGEMENT", target = "REGELING_WIJZIGEN")
    @ValueMapping(source = "CHANGE_TIMETABLE", target = "TIJDPAD_WIJZIGEN")
    @ValueMapping(source = "RECORD_CO_SIGNING_NOT_NEEDED", target = "MEDEONDERTEKENING_NIET_NODIG")
    @ValueMapping(source = "PROPOSE_TEXT", target = "TEKST_VOORSTELLEN")
    @ValueMapping(source = "ACCEPT_TEXT", target = "INSTEMMEN_MET_TEKST")
    @ValueMapping(source = "COMPLETE_FINANCIAL_PARAGRAPH", target = "FINANCIELE_PARAGRAAF")
    @ValueMapping(source = "COMPLETE_UDO_CHECK", target = "UITVOERBAARHEIDSTOETS")
    @ValueMapping(source = "ASK_CHECK", target = "VOOROVERLEG_VRAGEN")
    @ValueMapping(source = "ANSWER_CHECK", target = "VOOROVERLEG_BEANTWOORDEN")
    @ValueMapping(source = "DECIDE_CONSTITUENCY", target = "ACHTERBANBESLUIT")
    @ValueMapping(source = "SUSPEND_TERM", target = "OPSCHORTEN")
    @ValueMapping(source = "RESUME_TERM", target = "HERVATTEN")
    @ValueMapping(source = "EXTEND_TERM", target = "VERLENGEN")
    @ValueMapping(source = "DECLARE_DEADLOCK", target = "IMPASSE")
    @ValueMapping(source = "ABANDON", target = "STAKEN")
    @ValueMapping(source = "BEGIN_ADVICE", target = "ADVIES_VERVROEGEN")
    @ValueMapping(source = "PROPOSE_AMENDMENT", target = "WIJZIGING_VOORSTELLEN")
    @ValueMapping(source = "ACCEPT_AMENDMENT", target = "WIJZIGING_OPENEN")
    @ValueMapping(source = "TERMINATE", target = "OPZEGGEN")
    @ValueMapping(source = "EVALUATE", target = "EVALUEREN")
    @ValueMapping(source = "COMPLETE", target = "AFRONDEN")
    @ValueMapping(source = "RECORD_EVENT", target = "GEBEURTENIS_VASTLEGGEN")
    @ValueMapping(source = "MARK_PUBLIC", target = "OPENBAAR_MAKEN")
    Akkoordhandeling dutch(AgreementAct value);
}
