package nl.wederkerig.api.word;

import nl.wederkerig.agreement.AgreementKind;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.ConstituencyOutcome;
import nl.wederkerig.agreement.CooperationModel;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.agreement.Ground;
import nl.wederkerig.agreement.OutcomeForce;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.calendar.TermRule;
import nl.wederkerig.commitment.CommitmentStatus;
import nl.wederkerig.deadline.DeadlineKind;
import nl.wederkerig.dispute.ConsultationLevel;
import nl.wederkerig.dispute.DisputeEnd;
import nl.wederkerig.dispute.DisputeStage;
import nl.wederkerig.party.Layer;
import nl.wederkerig.party.OrganisationKind;
import nl.wederkerig.signing.CabinetDecisionKind;
import nl.wederkerig.signing.RoundStatus;
import org.mapstruct.InheritInverseConfiguration;
import org.mapstruct.Mapper;
import org.mapstruct.ValueMapping;

/** Puts the values of the domain in the Dutch words of the API, and back; a value without a word does not compile. */
@Mapper(componentModel = "spring")
public interface Words {

    @ValueMapping(source = "PREPARATION", target = "VOORBEREIDING")
    @ValueMapping(source = "NEGOTIATION", target = "ONDERHANDELING")
    @ValueMapping(source = "NEGOTIATORS_AGREEMENT", target = "ONDERHANDELAARSAKKOORD")
    @ValueMapping(source = "SIGNING", target = "ONDERTEKENING")
    @ValueMapping(source = "CABINET", target = "MINISTERRAAD")
    @ValueMapping(source = "ESCALATED", target = "GEESCALEERD")
    @ValueMapping(source = "IN_FORCE", target = "IN_WERKING")
    @ValueMapping(source = "COMPLETED", target = "AFGEROND")
    @ValueMapping(source = "TERMINATED", target = "BEEINDIGD")
    @ValueMapping(source = "FAILED", target = "MISLUKT")
    Akkoordstatus dutch(AgreementStatus value);

    @InheritInverseConfiguration
    AgreementStatus domain(Akkoordstatus word);

    @ValueMapping(source = "ADMINISTRATIVE_AGREEMENT", target = "BESTUURSAKKOORD")
    @ValueMapping(source = "COVENANT", target = "CONVENANT")
    @ValueMapping(source = "PROGRAMME", target = "PROGRAMMA")
    @ValueMapping(source = "REGION_DEAL", target = "REGIODEAL")
    @ValueMapping(source = "CITY_DEAL", target = "CITYDEAL")
    @ValueMapping(source = "HOUSING_DEAL", target = "WOONDEAL")
    @ValueMapping(source = "FINANCIAL_SETTLEMENT", target = "FINANCIELE_AFSPRAAK")
    @ValueMapping(source = "OTHER", target = "OVERIG")
    Akkoordsoort dutch(AgreementKind value);

    @InheritInverseConfiguration
    AgreementKind domain(Akkoordsoort word);

    @ValueMapping(source = "CENTRAL_DIRECTS", target = "RIJK_STUURT")
    @ValueMapping(source = "ONE_GOVERNMENT", target = "EEN_OVERHEID")
    @ValueMapping(source = "REVERSED_CO_GOVERNMENT", target = "OMGEKEERD_MEDEBEWIND")
    Samenwerkingsvorm dutch(CooperationModel value);

    @InheritInverseConfiguration
    CooperationModel domain(Samenwerkingsvorm word);

    @ValueMapping(source = "DECENTRAL", target = "DECENTRAAL")
    @ValueMapping(source = "LINE_MINISTRY", target = "VAKMINISTERIE")
    @ValueMapping(source = "CO_SIGNER", target = "MEDEONDERTEKENAAR")
    @ValueMapping(source = "CO_PARTY", target = "MEDEPARTIJ")
    @ValueMapping(source = "OBSERVER", target = "WAARNEMER")
    Partijrol dutch(PartyRole value);

    @InheritInverseConfiguration
    PartyRole domain(Partijrol word);

    @ValueMapping(source = "FINANCIAL_BASIS", target = "FINANCIELE_GRONDSLAG")
    @ValueMapping(source = "FEASIBILITY", target = "UITVOERBAARHEID")
    @ValueMapping(source = "SYSTEM_RESPONSIBILITY", target = "STELSELVERANTWOORDELIJKHEID")
    @ValueMapping(source = "DEMOCRATIC_CONTROL", target = "DEMOCRATISCHE_CONTROLE")
    @ValueMapping(source = "LAWFULNESS", target = "RECHTMATIGHEID")
    @ValueMapping(source = "OTHER", target = "OVERIG")
    Grond dutch(Ground value);

    @InheritInverseConfiguration
    Ground domain(Grond word);

    @ValueMapping(source = "AGREE", target = "AKKOORD")
    @ValueMapping(source = "AGREE_EXCEPT", target = "AKKOORD_BEHALVE")
    @ValueMapping(source = "REJECT", target = "AFGEWEZEN")
    Achterbanbesluitsoort dutch(ConstituencyOutcome value);

    @InheritInverseConfiguration
    ConstituencyOutcome domain(Achterbanbesluitsoort word);

    @ValueMapping(source = "CO_SIGN", target = "MEDEONDERTEKENEN")
    @ValueMapping(source = "AMEND", target = "WIJZIGEN")
    @ValueMapping(source = "REJECT", target = "AFWIJZEN")
    Kabinetsbesluitsoort dutch(CabinetDecisionKind value);

    @InheritInverseConfiguration
    CabinetDecisionKind domain(Kabinetsbesluitsoort word);

    @ValueMapping(source = "PLANNED", target = "VOORGENOMEN")
    @ValueMapping(source = "CONDITIONAL", target = "VOORWAARDELIJK")
    @ValueMapping(source = "CLAIMED", target = "ALS_NAGEKOMEN_GEMELD")
    @ValueMapping(source = "PARTLY_FULFILLED", target = "DEELS_NAGEKOMEN")
    @ValueMapping(source = "CONTESTED", target = "BETWIST")
    @ValueMapping(source = "FULFILLED", target = "NAGEKOMEN")
    @ValueMapping(source = "WAIVED", target = "AFSTAND_GEDAAN")
    @ValueMapping(source = "LAPSED", target = "VERVALLEN")
    Afspraakstatus dutch(CommitmentStatus value);

    @InheritInverseConfiguration
    CommitmentStatus domain(Afspraakstatus word);

    @ValueMapping(source = "DEADLOCK", target = "IMPASSE")
    @ValueMapping(source = "NON_PERFORMANCE", target = "NIET_NAKOMING")
    @ValueMapping(source = "INTERPRETATION", target = "UITLEG")
    @ValueMapping(source = "FINANCIAL", target = "FINANCIEEL")
    @ValueMapping(source = "OTHER", target = "OVERIG")
    @ValueMapping(source = "AGREED_ADVICE", target = "AFGESPROKEN_ADVIES")
    Geschilsoort dutch(DisputeKind value);

    @InheritInverseConfiguration
    DisputeKind domain(Geschilsoort word);

    @ValueMapping(source = "CONSULTATION", target = "OVERLEG")
    @ValueMapping(source = "THIRD_PARTY", target = "DERDE")
    @ValueMapping(source = "DECIDED", target = "BESLIST")
    @ValueMapping(source = "COMPLIANCE", target = "NALEVING")
    @ValueMapping(source = "SETTLED", target = "GESCHIKT")
    @ValueMapping(source = "WITHDRAWN", target = "INGETROKKEN")
    @ValueMapping(source = "CLOSED", target = "GESLOTEN")
    Geschilfase dutch(DisputeStage value);

    @InheritInverseConfiguration
    DisputeStage domain(Geschilfase word);

    @ValueMapping(source = "INDEPENDENT_CHAIR", target = "ONAFHANKELIJK_VOORZITTER")
    @ValueMapping(source = "BINDING_ADVICE", target = "BINDEND_ADVIES")
    @ValueMapping(source = "EXPERT_ADVICE", target = "ADVIES_VAN_DESKUNDIGEN")
    @ValueMapping(source = "COUNCIL_OF_STATE", target = "RAAD_VAN_STATE")
    @ValueMapping(source = "TOP_CONSULTATION", target = "TOPOVERLEG")
    @ValueMapping(source = "CROWN_DISPUTE", target = "KROONGESCHIL")
    Procedure dutch(nl.wederkerig.dispute.Procedure value);

    @InheritInverseConfiguration
    nl.wederkerig.dispute.Procedure domain(Procedure word);

    @ValueMapping(source = "INDEPENDENT_CHAIR", target = "ONAFHANKELIJK_VOORZITTER")
    @ValueMapping(source = "BINDING_ADVICE", target = "BINDEND_ADVIES")
    @ValueMapping(source = "CHAIR_THEN_BINDING_ADVICE", target = "VOORZITTER_DAN_BINDEND_ADVIES")
    @ValueMapping(source = "EXPERT_ADVICE", target = "ADVIES_VAN_DESKUNDIGEN")
    @ValueMapping(source = "COUNCIL_OF_STATE", target = "RAAD_VAN_STATE")
    @ValueMapping(source = "TOP_CONSULTATION", target = "TOPOVERLEG")
    @ValueMapping(source = "CROWN_DISPUTE", target = "KROONGESCHIL")
    Route dutch(nl.wederkerig.agreement.Route value);

    @InheritInverseConfiguration
    nl.wederkerig.agreement.Route domain(Route word);

    @ValueMapping(source = "NON_BINDING", target = "NIET_BINDEND")
    @ValueMapping(source = "WEIGHTY", target = "ZWAARWEGEND")
    @ValueMapping(source = "BINDING", target = "BINDEND")
    Kracht dutch(OutcomeForce value);

    @InheritInverseConfiguration
    OutcomeForce domain(Kracht word);

    @ValueMapping(source = "STATUTORY", target = "WETTELIJK")
    @ValueMapping(source = "AGREED_EXACT", target = "AFGESPROKEN_EXACT")
    @ValueMapping(source = "AGREED_WORKING_DAY", target = "AFGESPROKEN_WERKDAG")
    Termijnregel dutch(TermRule value);

    @InheritInverseConfiguration
    TermRule domain(Termijnregel word);

    @ValueMapping(source = "PROVINCE", target = "PROVINCIE")
    @ValueMapping(source = "MUNICIPALITY", target = "GEMEENTE")
    @ValueMapping(source = "WATER_BOARD", target = "WATERSCHAP")
    Bestuurslaag dutch(Layer value);

    @InheritInverseConfiguration
    Layer domain(Bestuurslaag word);

    @ValueMapping(source = "MINISTRY", target = "MINISTERIE")
    @ValueMapping(source = "ASSOCIATION", target = "VERENIGING")
    @ValueMapping(source = "PROVINCE", target = "PROVINCIE")
    @ValueMapping(source = "MUNICIPALITY", target = "GEMEENTE")
    @ValueMapping(source = "WATER_BOARD", target = "WATERSCHAP")
    @ValueMapping(source = "HIGH_COUNCIL", target = "HOOG_COLLEGE_VAN_STAAT")
    @ValueMapping(source = "ADVISORY", target = "ADVIESCOLLEGE")
    @ValueMapping(source = "NETWORK", target = "NETWERK")
    @ValueMapping(source = "SECRETARIAT", target = "SECRETARIAAT")
    @ValueMapping(source = "OTHER", target = "OVERIG")
    Organisatiesoort dutch(OrganisationKind value);

    @InheritInverseConfiguration
    OrganisationKind domain(Organisatiesoort word);

    @ValueMapping(source = "TERM", target = "TERMIJN")
    @ValueMapping(source = "RESPONSE", target = "REACTIE")
    @ValueMapping(source = "COMMITMENT", target = "AFSPRAAK")
    @ValueMapping(source = "MILESTONE", target = "MIJLPAAL")
    @ValueMapping(source = "OCCURRENCE", target = "GEBEURTENIS")
    Termijnsoort dutch(DeadlineKind value);

    @InheritInverseConfiguration
    DeadlineKind domain(Termijnsoort word);

    @ValueMapping(source = "COMPLETE", target = "VOLTOOID")
    @ValueMapping(source = "VOID", target = "ONGELDIG")
    Ondertekenrondestatus dutch(RoundStatus value);

    @InheritInverseConfiguration
    RoundStatus domain(Ondertekenrondestatus word);

    @ValueMapping(source = "OFFICIAL", target = "AMBTELIJK")
    @ValueMapping(source = "EXECUTIVE", target = "BESTUURLIJK")
    Overlegniveau dutch(ConsultationLevel value);

    @InheritInverseConfiguration
    ConsultationLevel domain(Overlegniveau word);

    @ValueMapping(source = "SETTLED", target = "GESCHIKT")
    @ValueMapping(source = "WITHDRAWN", target = "INGETROKKEN")
    @ValueMapping(source = "BINDING_OUTCOME", target = "BINDENDE_UITKOMST")
    @ValueMapping(source = "NO_RESULT", target = "GEEN_RESULTAAT")
    @ValueMapping(source = "COMPLIED", target = "NAGEKOMEN")
    @ValueMapping(source = "ANSWERED", target = "BEANTWOORD")
    @ValueMapping(source = "NOT_ANSWERED", target = "NIET_BEANTWOORD")
    @ValueMapping(source = "NOT_COMPLIED", target = "NIET_NAGEKOMEN")
    @ValueMapping(source = "ACCEPTED", target = "AANVAARD")
    Geschilafloop dutch(DisputeEnd value);
}
