package nl.wederkerig.web.commitment;

import java.time.LocalDate;
import nl.wederkerig.commitment.CommitmentView;
import nl.wederkerig.commitment.Fulfilment;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.FormFields;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Does what a form asks of a commitment, by the use case that does it. */
@Component
class CommitmentActDesk {

    /** Fields that hold what stood on the page when it was read. */
    static final String CLAIM = "claim";
    static final String ASKED = "asked";
    static final String MEMBER = "member";

    private final Fulfilment fulfilment;

    CommitmentActDesk(@Lazy Fulfilment fulfilment) {
        this.fulfilment = fulfilment;
    }

    /**
     * Reads what the form asks to do, and gathers what cannot be read in the fields; nothing is done before it is run. The fields are
     * called as the use cases call their faults.
     */
    Runnable read(CommitmentActPage page, AgreementId agreement, String key, FormFields fields, Actor actor) {
        return switch (page) {
            case CLAIM -> () -> fulfilment.claim(agreement, key, fields.text("evidence"), actor);
            case CONFIRM -> () -> fulfilment.confirm(agreement, key, actor);
            case CONFIRM_PART -> {
                LocalDate newDue = fields.day("newDue");
                yield () -> fulfilment.confirmPart(agreement, key, newDue, fields.text("text"), actor);
            }
            case CONTEST -> () -> fulfilment.contest(agreement, key, fields.text("reason"), actor);
            case REQUEST_EXTENSION -> {
                LocalDate newDue = fields.day("newDue");
                yield () -> fulfilment.requestExtension(agreement, key, newDue, fields.text("reason"), actor);
            }
            case DECIDE_EXTENSION -> {
                Decision decision = fields.chosen("decision", Decision.class);
                yield () -> fulfilment.decideExtension(agreement, key, decision == Decision.GRANT, fields.text("reason"), actor);
            }
            case REPORT_PROGRESS -> {
                Integer percent = fields.number("percent");
                yield () -> fulfilment.reportProgress(agreement, key, fields.text("text"), percent, actor);
            }
            case REPORT_MEMBER -> {
                OrganisationId member = fields.organisation(MEMBER);
                yield () -> fulfilment.reportMember(agreement, key, member, fields.text("text"), actor);
            }
            case WAIVE -> () -> fulfilment.waive(agreement, key, actor);
        };
    }

    /** Whether somebody acted after the page was read: another claim, or another date that was asked for. */
    static boolean isStale(FormFields fields, CommitmentView now) {
        return !said(fields, CLAIM, claimNumber(now)) || !said(fields, ASKED, askedFor(now));
    }

    /** Empty where nothing was claimed. */
    static String claimNumber(CommitmentView commitment) {
        return commitment.claim() == null ? "" : String.valueOf(commitment.claim().number());
    }

    /** Empty while no other date is asked for. */
    static String askedFor(CommitmentView commitment) {
        return CommitmentWords.extensionOpen(commitment) ? commitment.extension().newDue().toString() : "";
    }

    private static boolean said(FormFields fields, String name, String now) {
        return fields.form().value(name).equals(now);
    }

    /** How a request for another date is decided. */
    enum Decision {
        GRANT, REFUSE
    }
}
