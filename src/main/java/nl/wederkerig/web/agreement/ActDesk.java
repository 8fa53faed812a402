package nl.wederkerig.web.agreement;

import java.util.Map;
import nl.wederkerig.agreement.ConstituencyOutcome;
import nl.wederkerig.agreement.FinancialParagraph;
import nl.wederkerig.agreement.Ground;
import nl.wederkerig.agreement.LifeInForce;
import nl.wederkerig.agreement.Negotiation;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.agreement.Preparation;
import nl.wederkerig.agreement.UdoCheck;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.web.FormFields;
import org.springframework.stereotype.Component;

/** Does what a form asks, by the use case that does it. */
@Component
class ActDesk {

    static final String ROLE = "asRole";

    private final Preparation preparation;
    private final Negotiation negotiation;
    private final LifeInForce life;

    ActDesk(Preparation preparation, Negotiation negotiation, LifeInForce life) {
        this.preparation = preparation;
        this.negotiation = negotiation;
        this.life = life;
    }

    void perform(ActPage page, AgreementId id, FormFields fields, Actor actor) {
        switch (page) {
            case ACCEPT_ARRANGEMENT, CHANGE_ARRANGEMENT, CHANGE_TIMETABLE, RECORD_CO_SIGNING_NOT_NEEDED ->
                    prepare(page, id, fields, actor);
            case PROPOSE_AMENDMENT, ACCEPT_AMENDMENT, TERMINATE, EVALUATE, COMPLETE, RECORD_EVENT, MARK_PUBLIC ->
                    live(page, id, fields, actor);
            case SUSPEND_TERM, RESUME_TERM, EXTEND_TERM, DECLARE_DEADLOCK, ABANDON -> together(page, id, fields, actor);
            default -> negotiate(page, id, fields, actor);
        }
    }

    private void prepare(ActPage page, AgreementId id, FormFields fields, Actor actor) {
        switch (page) {
            case ACCEPT_ARRANGEMENT -> {
                Integer revision = read(fields, fields.number("revision"));
                preparation.acceptArrangement(id, role(fields), revision == null ? 0 : revision, actor);
            }
            case CHANGE_ARRANGEMENT -> preparation.changeArrangement(id, read(fields, ArrangementForm.arrangement(fields)), actor);
            case CHANGE_TIMETABLE -> preparation.changeTimetable(id, read(fields, ArrangementForm.timetable(fields)), actor);
            default -> preparation.recordCoSigningNotNeeded(id, fields.text("reason"), actor);
        }
    }

    private void negotiate(ActPage page, AgreementId id, FormFields fields, Actor actor) {
        switch (page) {
            case PROPOSE_TEXT -> negotiation.proposeText(id, fields.text("text"), read(fields, CommitmentsForm.read(fields)), actor);
            case ACCEPT_TEXT -> negotiation.acceptText(id, version(fields), role(fields), actor);
            case ASK_CHECK -> negotiation.askCheck(id, version(fields), actor);
            case ANSWER_CHECK -> negotiation.answerCheck(id, read(fields, "true".equals(chosen(fields, "objection"))),
                    fields.choice("ground", Ground.class), fields.text("wording"), actor);
            case DECIDE_CONSTITUENCY -> negotiation.decideConstituency(id,
                    read(fields, fields.chosen("outcome", ConstituencyOutcome.class)), fields.text("parts"), actor);
            case COMPLETE_FINANCIAL_PARAGRAPH -> negotiation.completeFinancialParagraph(id, read(fields, paragraph(fields)), actor);
            case COMPLETE_UDO_CHECK -> negotiation.completeUdoCheck(id, read(fields, udo(fields)), actor);
            default -> throw new IllegalArgumentException("No negotiator does " + page);
        }
    }

    private void together(ActPage page, AgreementId id, FormFields fields, Actor actor) {
        switch (page) {
            case SUSPEND_TERM -> {
                var until = fields.day("until");
                if (until == null && fields.text("until") == null) {
                    fields.wrong("until", "form.day");
                }
                negotiation.suspendTerm(id, read(fields, until), fields.text("reason"), actor);
            }
            case EXTEND_TERM -> {
                TermLength by = fields.text("by") == null ? fields.wrong("by", "form.length") : fields.length("by");
                negotiation.extendTerm(id, read(fields, by), actor);
            }
            case RESUME_TERM -> negotiation.resumeTerm(id, actor);
            case DECLARE_DEADLOCK -> negotiation.declareDeadlock(id, actor);
            default -> negotiation.abandon(id, actor);
        }
    }

    private void live(ActPage page, AgreementId id, FormFields fields, Actor actor) {
        switch (page) {
            case PROPOSE_AMENDMENT -> life.proposeAmendment(id, fields.text("text"), read(fields, CommitmentsForm.read(fields)), actor);
            case ACCEPT_AMENDMENT -> life.acceptAmendment(id, actor);
            case TERMINATE -> life.terminate(id, actor);
            case EVALUATE -> life.evaluate(id, fields.text("evaluation"), actor);
            case COMPLETE -> life.complete(id, actor);
            case RECORD_EVENT -> life.recordEvent(id, fields.text("event"), actor);
            default -> life.markPublic(id, read(fields, "true".equals(chosen(fields, "public"))), actor);
        }
    }

    private static FinancialParagraph paragraph(FormFields fields) {
        boolean applicable = !"false".equals(chosen(fields, "applicable"));
        return new FinancialParagraph(applicable, applicable && fields.yes("substantiated"),
                applicable ? CommitmentsForm.amounts(fields, "amounts") : Map.of(),
                applicable ? null : fields.text("reason"));
    }

    private static UdoCheck udo(FormFields fields) {
        boolean applicable = !"false".equals(chosen(fields, "applicable"));
        return new UdoCheck(applicable, applicable && fields.yes("done"), applicable ? fields.text("findings") : null,
                applicable ? null : fields.text("reason"));
    }

    private static int version(FormFields fields) {
        Integer version = read(fields, fields.number("version"));
        return version == null ? 0 : version;
    }

    private static PartyRole role(FormFields fields) {
        return read(fields, fields.choice(ROLE, PartyRole.class));
    }

    /** One of two answers, neither of which is taken for granted. */
    private static String chosen(FormFields fields, String name) {
        String answer = fields.text(name);
        return answer == null ? fields.wrong(name, "form.choice") : answer;
    }

    /** What was read, unless something could not be. */
    private static <T> T read(FormFields fields, T value) {
        fields.refuse();
        return value;
    }
}
