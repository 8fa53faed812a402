package nl.wederkerig.web.arbitration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.document.NewDocument;
import nl.wederkerig.proceedings.Arbitration;
import nl.wederkerig.proceedings.Award;
import nl.wederkerig.proceedings.AwardUnsigned;
import nl.wederkerig.proceedings.BindingAdvices;
import nl.wederkerig.proceedings.RoundKind;
import nl.wederkerig.proceedings.SubmissionKind;
import nl.wederkerig.proceedings.TimetableRound;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.dispute.DisposalForm;
import org.springframework.stereotype.Component;

/** Does in binding advice what a form asks, by the use case that does it. */
@Component
class BindingAdviceActDesk {

    private final BindingAdvices advices;
    private final Arbitration arbitration;
    private final Dates dates;

    BindingAdviceActDesk(BindingAdvices advices, Arbitration arbitration, Dates dates) {
        this.advices = advices;
        this.arbitration = arbitration;
        this.dates = dates;
    }

    /** Where it is done, and by whom. */
    record Place(AgreementId agreement, DisputeView dispute, Actor actor) {

        String key() {
            return dispute.key();
        }
    }

    /** Reads what the form asks to do, and gathers what cannot be read in the fields; nothing is done before it is run. */
    Runnable read(BindingAdviceActPage page, Place place, FormFields fields, List<NewDocument> documents) {
        return page.act().ofArbiters() ? ofArbiters(page, place, fields) : ofParties(page, place, fields, documents);
    }

    private Runnable ofParties(BindingAdviceActPage page, Place at, FormFields fields, List<NewDocument> documents) {
        String text = fields.text("text");
        return switch (page) {
            case COMPLETE_CLAIM -> {
                BigDecimal amount = fields.amount("amount");
                yield () -> advices.completeClaim(at.agreement(), at.key(), text, amount, documents, at.actor());
            }
            case FINAL_PROPOSAL -> () -> advices.propose(at.agreement(), at.key(), text, documents, at.actor());
            case RESPOND -> () -> advices.respond(at.agreement(), at.key(), text, documents, at.actor());
            case OBJECT_JURISDICTION -> () -> advices.objectToJurisdiction(at.agreement(), at.key(), text, documents, at.actor());
            case SUBMIT -> {
                SubmissionKind kind = fields.chosen("kind", SubmissionKind.class);
                yield () -> advices.submit(at.agreement(), at.key(), kind, text, documents, at.actor());
            }
            case AGREE_TO_EXTENSION -> {
                LocalDate until = until(fields);
                yield () -> advices.agreeToExtension(at.agreement(), at.key(), until, at.actor());
            }
            default -> () -> advices.requestCorrection(at.agreement(), at.key(), text, at.actor());
        };
    }

    private Runnable ofArbiters(BindingAdviceActPage page, Place at, FormFields fields) {
        return switch (page) {
            case DECIDE_JURISDICTION -> {
                boolean upheld = fields.chosen("upheld", Answer.class) == Answer.YES;
                String text = fields.text("text");
                yield () -> arbitration.decideJurisdiction(at.agreement(), at.key(), upheld, text, at.actor());
            }
            case CASE_CONFERENCE -> {
                List<TimetableRound> timetable = timetable(fields);
                yield () -> arbitration.holdCaseConference(at.agreement(), at.key(), timetable, at.actor());
            }
            case HEARING -> {
                String note = fields.text("note");
                yield () -> arbitration.hear(at.agreement(), at.key(), note, at.actor());
            }
            case CLOSE -> () -> arbitration.close(at.agreement(), at.key(), at.actor());
            case REOPEN -> {
                String reason = fields.text("reason");
                yield () -> arbitration.reopen(at.agreement(), at.key(), reason, at.actor());
            }
            case EXTEND_AWARD_TERM -> {
                LocalDate until = until(fields);
                yield () -> arbitration.extendAwardTerm(at.agreement(), at.key(), until, at.actor());
            }
            case LAY_DOWN -> {
                String costs = fields.text("costs");
                List<AwardUnsigned> unsigned = unsigned(fields);
                yield () -> arbitration.layDown(at.agreement(), at.key(), costs, unsigned, at.actor());
            }
            case DECLINE_LAYING_DOWN -> {
                String reason = fields.text("reason");
                yield () -> arbitration.declineLayingDown(at.agreement(), at.key(), reason, at.actor());
            }
            case AWARD -> {
                Award award = award(at, fields);
                yield () -> arbitration.award(at.agreement(), at.key(), award, at.actor());
            }
            default -> {
                String text = fields.text("text");
                yield () -> arbitration.correct(at.agreement(), at.key(), text, at.actor());
            }
        };
    }

    private static LocalDate until(FormFields fields) {
        return fields.text("until") == null ? fields.wrong("until", "form.day") : fields.day("until");
    }

    /** What is left empty is no part of the timetable. */
    private static List<TimetableRound> timetable(FormFields fields) {
        List<TimetableRound> rounds = new ArrayList<>();
        for (RoundKind kind : RoundKind.values()) {
            LocalDate on = fields.day(BindingAdviceActModel.ROUND + kind.name());
            if (on != null) {
                rounds.add(new TimetableRound(kind, on));
            }
        }
        return rounds;
    }

    private Award award(Place at, FormFields fields) {
        return new Award(fields.needed("text", "dispute.required"), fields.text("costs"), orders(at, fields),
                DisposalForm.read(at.dispute(), fields, dates.today()), unsigned(fields));
    }

    private static List<AwardUnsigned> unsigned(FormFields fields) {
        List<AwardUnsigned> unsigned = new ArrayList<>();
        for (int i = 0; !fields.form().value(BindingAdviceActModel.OTHER + i + ".name").isEmpty(); i++) {
            String reason = fields.text(BindingAdviceActModel.OTHER + i + ".reason");
            if (reason != null) {
                unsigned.add(new AwardUnsigned(fields.text(BindingAdviceActModel.OTHER + i + ".name"), reason));
            }
        }
        return unsigned;
    }

    /** Owed to the other side than the one that is ordered. */
    private static List<PromisedCommitment> orders(Place at, FormFields fields) {
        List<PromisedCommitment> orders = new ArrayList<>();
        for (int i = 0; i < BindingAdviceActModel.ORDERS; i++) {
            String row = BindingAdviceActModel.ORDER + i;
            String text = fields.text(row + ".text");
            OrganisationId obligor = fields.organisation(row + ".obligor");
            LocalDate due = fields.day(row + ".due");
            if (text == null && obligor == null && due == null) {
                continue;
            }
            if (text == null || obligor == null || due == null) {
                fields.wrong(row + (text == null ? ".text" : obligor == null ? ".obligor" : ".due"), "proceedings.order-incomplete");
                continue;
            }
            List<OrganisationId> others = at.dispute().claimants().contains(obligor) ? at.dispute().respondents() : at.dispute().claimants();
            orders.add(new PromisedCommitment(at.key() + "-" + (orders.size() + 1), obligor, false, others, text, due, null, null, Map.of(), null, null));
        }
        return orders;
    }

    /** To a question that is answered with yes or no. */
    enum Answer {
        NO, YES
    }
}
