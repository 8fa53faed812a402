package nl.wederkerig.web.dispute;

import java.time.LocalDate;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.dispute.ConsultationLevel;
import nl.wederkerig.dispute.Consultations;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.dispute.Settlement;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.component.Dates;
import org.springframework.stereotype.Component;

/** Does in a dispute what a form asks, by the use case that does it. */
@Component
class DisputeActDesk {

    private final Disputes disputes;
    private final Consultations consultations;
    private final Dates dates;

    DisputeActDesk(Disputes disputes, Consultations consultations, Dates dates) {
        this.disputes = disputes;
        this.consultations = consultations;
        this.dates = dates;
    }

    /** Reads what the form asks to do, and gathers what cannot be read in the fields; nothing is done before it is run. */
    Runnable read(DisputeActPage page, AgreementId id, DisputeView dispute, FormFields fields, Actor actor) {
        String key = dispute.key();
        return switch (page) {
            case STATE_INTEREST -> {
                String text = fields.text("text");
                yield () -> consultations.stateInterest(id, key, text, actor);
            }
            case HOLD_CONSULTATION -> {
                ConsultationLevel level = fields.chosen("level", ConsultationLevel.class);
                String note = fields.text("note");
                yield () -> consultations.hold(id, key, level, note, actor);
            }
            case SUSPEND -> {
                LocalDate until = fields.text("until") == null ? fields.wrong("until", "form.day") : fields.day("until");
                String reason = fields.text("reason");
                yield () -> consultations.suspend(id, key, until, reason, actor);
            }
            case EXTEND -> {
                TermLength by = fields.text("by") == null ? fields.wrong("by", "form.length") : fields.length("by");
                yield () -> consultations.extend(id, key, by, actor);
            }
            case RESUME -> () -> consultations.resume(id, key, actor);
            case ASK_THIRD_PARTY -> () -> consultations.askThirdParty(id, key, actor);
            default -> ending(page, id, dispute, fields, actor);
        };
    }

    private Runnable ending(DisputeActPage page, AgreementId id, DisputeView dispute, FormFields fields, Actor actor) {
        String key = dispute.key();
        return switch (page) {
            case SETTLE -> {
                Settlement settlement = new Settlement(orEmpty(fields.needed("text", "dispute.required")), NewCommitmentsForm.read(dispute, fields, dates.today()),
                        DisposalForm.read(dispute, fields, dates.today()), fields.yes("award"));
                yield () -> disputes.settle(id, key, settlement, actor);
            }
            case AGREE_TO_SETTLEMENT -> {
                Settlement settlement = DisputeActModel.proposed(dispute, fields.form())
                        .orElseThrow(() -> new NotFound("settlement", fields.form().value(DisputeActModel.SETTLEMENT)));
                yield () -> disputes.settle(id, key, settlement, actor);
            }
            case WITHDRAW -> () -> disputes.withdraw(id, key, actor);
            default -> () -> disputes.consentToWithdrawal(id, key, actor);
        };
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
