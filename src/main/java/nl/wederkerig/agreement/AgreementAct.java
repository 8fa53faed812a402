package nl.wederkerig.agreement;

import static nl.wederkerig.agreement.AgreementStatus.COMPLETED;
import static nl.wederkerig.agreement.AgreementStatus.CABINET;
import static nl.wederkerig.agreement.AgreementStatus.ESCALATED;
import static nl.wederkerig.agreement.AgreementStatus.IN_FORCE;
import static nl.wederkerig.agreement.AgreementStatus.NEGOTIATION;
import static nl.wederkerig.agreement.AgreementStatus.NEGOTIATORS_AGREEMENT;
import static nl.wederkerig.agreement.AgreementStatus.PREPARATION;
import static nl.wederkerig.agreement.AgreementStatus.SIGNING;
import static nl.wederkerig.agreement.AgreementStatus.TERMINATED;

import java.util.EnumSet;
import java.util.Set;

/** Everything a party can do with an agreement, signing apart: in which statuses, and by which rule not in others. */
public enum AgreementAct {
    ACCEPT_ARRANGEMENT("A1", PREPARATION),
    CHANGE_ARRANGEMENT("A1", PREPARATION),
    CHANGE_TIMETABLE("A1", PREPARATION),
    RECORD_CO_SIGNING_NOT_NEEDED("A2", PREPARATION),
    PROPOSE_TEXT("A4", NEGOTIATION, SIGNING, CABINET),
    ACCEPT_TEXT("A5", NEGOTIATION),
    COMPLETE_FINANCIAL_PARAGRAPH("A5", PREPARATION, NEGOTIATION, ESCALATED, IN_FORCE),
    COMPLETE_UDO_CHECK("A5", PREPARATION, NEGOTIATION, ESCALATED, IN_FORCE),
    ASK_CHECK("A11", NEGOTIATION, NEGOTIATORS_AGREEMENT),
    ANSWER_CHECK("A11", NEGOTIATION, NEGOTIATORS_AGREEMENT, SIGNING),
    DECIDE_CONSTITUENCY("A6", NEGOTIATORS_AGREEMENT),
    SUSPEND_TERM("A14", NEGOTIATION),
    RESUME_TERM("A14", NEGOTIATION),
    EXTEND_TERM("A14", NEGOTIATION, NEGOTIATORS_AGREEMENT, SIGNING, CABINET),
    DECLARE_DEADLOCK("A14", NEGOTIATION),
    ABANDON("A14", PREPARATION, NEGOTIATION, IN_FORCE),
    BEGIN_ADVICE("D3", NEGOTIATION, NEGOTIATORS_AGREEMENT, SIGNING, CABINET, ESCALATED, IN_FORCE),
    PROPOSE_AMENDMENT("A15", IN_FORCE),
    ACCEPT_AMENDMENT("A15", IN_FORCE),
    TERMINATE("A16", IN_FORCE),
    EVALUATE("A16", IN_FORCE),
    COMPLETE("A16", IN_FORCE),
    RECORD_EVENT("C4", IN_FORCE),
    MARK_PUBLIC("A13", IN_FORCE, COMPLETED, TERMINATED);

    private final String rule;
    private final Set<AgreementStatus> statuses;

    AgreementAct(String rule, AgreementStatus first, AgreementStatus... others) {
        this.rule = rule;
        this.statuses = EnumSet.of(first, others);
    }

    String rule() {
        return rule;
    }

    boolean possibleIn(AgreementStatus status) {
        return statuses.contains(status);
    }
}
