package nl.wederkerig.web.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wederkerig.agreement.ConstituencyOutcome;
import nl.wederkerig.agreement.DisputeArrangement;
import nl.wederkerig.agreement.FinancialParagraph;
import nl.wederkerig.agreement.Ground;
import nl.wederkerig.agreement.LifeInForce;
import nl.wederkerig.agreement.Milestone;
import nl.wederkerig.agreement.Negotiation;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.agreement.Preparation;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.agreement.UdoCheck;
import nl.wederkerig.agreement.WhatIf;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.web.FormFields;
import org.springframework.stereotype.Component;

/** Does what a form asks, by the use case that does it. */
@Component
class ActDesk {

    static final String ROLE = "asRole";
    /** Where the fields of the two checks stand, in the words of their commands. */
    static final String FINANCE = "financialParagraph.";
    static final String UDO = "udoCheck.";

    private final Preparation preparation;
    private final Negotiation negotiation;
    private final LifeInForce life;

    ActDesk(Preparation preparation, Negotiation negotiation, LifeInForce life) {
        this.preparation = preparation;
        this.negotiation = negotiation;
        this.life = life;
    }

    /** Reads what the form asks to do, and gathers what cannot be read in the fields; nothing is done before it is run. */
    Runnable read(ActPage page, AgreementId id, FormFields fields, Actor actor) {
        return switch (page) {
            case ACCEPT_ARRANGEMENT, CHANGE_ARRANGEMENT, CHANGE_TIMETABLE, RECORD_CO_SIGNING_NOT_NEEDED ->
                    preparing(page, id, fields, actor);
            case PROPOSE_AMENDMENT, ACCEPT_AMENDMENT, TERMINATE, EVALUATE, COMPLETE, RECORD_EVENT, MARK_PUBLIC ->
                    inForce(page, id, fields, actor);
            case SUSPEND_TERM, RESUME_TERM, EXTEND_TERM, BEGIN_ADVICE, DECLARE_DEADLOCK, ABANDON -> together(page, id, fields, actor);
            case ASK_CHECK, ANSWER_CHECK, COMPLETE_FINANCIAL_PARAGRAPH, COMPLETE_UDO_CHECK -> checking(page, id, fields, actor);
            default -> negotiating(page, id, fields, actor);
        };
    }

    private Runnable preparing(ActPage page, AgreementId id, FormFields fields, Actor actor) {
        return switch (page) {
            case ACCEPT_ARRANGEMENT -> {
                int revision = orZero(seen(fields, "revision"));
                PartyRole role = role(fields);
                yield () -> preparation.acceptArrangement(id, role, revision, actor);
            }
            case CHANGE_ARRANGEMENT -> {
                Integer revision = seen(fields, "revision");
                DisputeArrangement arrangement = ArrangementForm.arrangement(fields);
                yield () -> preparation.changeArrangement(id, revision, arrangement, actor);
            }
            case CHANGE_TIMETABLE -> {
                Integer revision = seen(fields, "revision");
                List<Milestone> timetable = ArrangementForm.timetable(fields);
                List<WhatIf> whatIfs = ArrangementForm.whatIfs(fields);
                yield () -> preparation.changeTimetable(id, revision, timetable, whatIfs, actor);
            }
            default -> () -> preparation.recordCoSigningNotNeeded(id, fields.text("reason"), actor);
        };
    }

    private Runnable negotiating(ActPage page, AgreementId id, FormFields fields, Actor actor) {
        return switch (page) {
            case PROPOSE_TEXT -> {
                Integer after = seen(fields, "version");
                List<PromisedCommitment> commitments = CommitmentsForm.read(fields);
                yield () -> negotiation.proposeText(id, after, fields.text("text"), commitments, actor);
            }
            case ACCEPT_TEXT -> {
                int version = orZero(seen(fields, "version"));
                PartyRole role = role(fields);
                yield () -> negotiation.acceptText(id, version, role, actor);
            }
            case DECIDE_CONSTITUENCY -> {
                ConstituencyOutcome outcome = fields.chosen("outcome", ConstituencyOutcome.class);
                yield () -> negotiation.decideConstituency(id, outcome, fields.text("parts"), actor);
            }
            default -> throw new IllegalArgumentException("No negotiator does " + page);
        };
    }

    private Runnable checking(ActPage page, AgreementId id, FormFields fields, Actor actor) {
        return switch (page) {
            case ASK_CHECK -> {
                int version = orZero(seen(fields, "version"));
                yield () -> negotiation.askCheck(id, version, actor);
            }
            case ANSWER_CHECK -> {
                boolean objection = "true".equals(chosen(fields, "objection"));
                Ground ground = fields.choice("ground", Ground.class);
                yield () -> negotiation.answerCheck(id, objection, ground, fields.text("wording"), actor);
            }
            case COMPLETE_FINANCIAL_PARAGRAPH -> {
                FinancialParagraph paragraph = paragraph(fields);
                yield () -> negotiation.completeFinancialParagraph(id, paragraph, actor);
            }
            default -> {
                UdoCheck check = udo(fields);
                yield () -> negotiation.completeUdoCheck(id, check, actor);
            }
        };
    }

    private Runnable together(ActPage page, AgreementId id, FormFields fields, Actor actor) {
        return switch (page) {
            case SUSPEND_TERM -> {
                LocalDate until = fields.text("until") == null ? fields.wrong("until", "form.day") : fields.day("until");
                yield () -> negotiation.suspendTerm(id, until, fields.text("reason"), actor);
            }
            case EXTEND_TERM -> {
                TermLength by = fields.text("by") == null ? fields.wrong("by", "form.length") : fields.length("by");
                yield () -> negotiation.extendTerm(id, by, actor);
            }
            case BEGIN_ADVICE -> {
                String milestone = fields.text("milestone") == null ? fields.wrong("milestone", "form.choice") : fields.text("milestone");
                yield () -> negotiation.beginAdvice(id, milestone, actor);
            }
            case RESUME_TERM -> () -> negotiation.resumeTerm(id, actor);
            case DECLARE_DEADLOCK -> () -> negotiation.declareDeadlock(id, actor);
            default -> () -> negotiation.abandon(id, actor);
        };
    }

    private Runnable inForce(ActPage page, AgreementId id, FormFields fields, Actor actor) {
        return switch (page) {
            case PROPOSE_AMENDMENT -> {
                List<PromisedCommitment> commitments = CommitmentsForm.read(fields);
                yield () -> life.proposeAmendment(id, fields.text("text"), commitments, actor);
            }
            case ACCEPT_AMENDMENT -> () -> life.acceptAmendment(id, actor);
            case TERMINATE -> () -> life.terminate(id, actor);
            case EVALUATE -> () -> life.evaluate(id, fields.text("evaluation"), actor);
            case COMPLETE -> () -> life.complete(id, actor);
            case RECORD_EVENT -> () -> life.recordEvent(id, fields.text("event"), actor);
            default -> {
                boolean open = "true".equals(chosen(fields, "public"));
                yield () -> life.markPublic(id, open, actor);
            }
        };
    }

    private static FinancialParagraph paragraph(FormFields fields) {
        boolean applicable = !"false".equals(chosen(fields, "applicable"));
        if (applicable && AmountRows.lines(fields.form(), FINANCE + "amounts").findAny().isEmpty() && !fields.yes("substantiated")) {
            fields.wrong(FINANCE + "amounts", "form.amounts-none");
        }
        return new FinancialParagraph(applicable, applicable && fields.yes("substantiated"),
                applicable ? CommitmentsForm.amounts(fields, FINANCE + "amounts") : Map.of(),
                applicable ? null : fields.text(FINANCE + "reason"));
    }

    private static UdoCheck udo(FormFields fields) {
        boolean applicable = !"false".equals(chosen(fields, "applicable"));
        if (applicable && fields.text(UDO + "findings") == null && !fields.yes("done")) {
            fields.wrong(UDO + "findings", "form.findings-none");
        }
        return new UdoCheck(applicable, applicable && fields.yes("done"), applicable ? fields.text(UDO + "findings") : null,
                applicable ? null : fields.text(UDO + "reason"));
    }

    private static int orZero(Integer number) {
        return number == null ? 0 : number;
    }

    /** What stood on the page when it was read; what is no number was never there. Null where the form does not say. */
    private static Integer seen(FormFields fields, String name) {
        String text = fields.text(name);
        return text == null ? null : text.matches("[0-9]{1,9}") ? Integer.valueOf(text) : Integer.valueOf(-1);
    }

    private static PartyRole role(FormFields fields) {
        return fields.choice(ROLE, PartyRole.class);
    }

    /** One of two answers, neither of which is taken for granted. */
    private static String chosen(FormFields fields, String name) {
        String answer = fields.text(name);
        return "true".equals(answer) || "false".equals(answer) ? answer : fields.wrong(name, "form.choice");
    }
}
