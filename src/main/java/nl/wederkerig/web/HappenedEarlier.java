package nl.wederkerig.web;

import java.time.LocalDate;
import nl.wederkerig.dossier.EarlierActs;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import org.springframework.stereotype.Component;

/**
 * The question on every form that does something in a dossier whether it happened on an earlier day. A page includes
 * {@code fragments/earlier} within its form; its controller reads the answer together with the rest, and does the act by
 * {@link #perform}.
 */
@Component
public class HappenedEarlier {

    private final EarlierActs acts;

    HappenedEarlier(EarlierActs acts) {
        this.acts = acts;
    }

    /** @param day null where it happens now */
    public record Answer(LocalDate day, String reason) {}

    /** The answer; adds what is wrong with it to the faults of the fields. */
    public static Answer read(FormFields fields) {
        LocalDate day = fields.day(EarlierActs.DAY);
        String reason = fields.text(EarlierActs.REASON);
        if (day != null && reason == null) {
            fields.wrong(EarlierActs.REASON, "earlier.reason-missing");
        }
        if (reason != null && fields.text(EarlierActs.DAY) == null) {
            fields.wrong(EarlierActs.DAY, "earlier.day-missing");
        }
        return new Answer(day, reason);
    }

    /** @throws nl.wederkerig.shared.InvalidInput with faults at the fields when it cannot have happened on that day */
    public void perform(Answer answer, AgreementId agreement, Actor actor, Runnable act) {
        if (answer.day() == null) {
            act.run();
        } else {
            acts.perform(agreement, answer.day(), answer.reason(), actor, act);
        }
    }
}
