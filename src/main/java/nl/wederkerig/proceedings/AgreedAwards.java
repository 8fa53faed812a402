package nl.wederkerig.proceedings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wederkerig.deadline.Deadline;
import nl.wederkerig.deadline.DeadlineKind;
import nl.wederkerig.deadline.DeadlineRegister;
import nl.wederkerig.deadline.ResponseLapsed;
import nl.wederkerig.dispute.DisputeResults;
import nl.wederkerig.dispute.Settlement;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.Reason;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Awards on agreed terms: the parties settle and ask the arbiters to lay it down. Whether the arbiters do, do not or are silent,
 * what the parties agreed counts; the request is in the register under {@code dispute:<dispute>:lay-down}.
 */
@Component
class AgreedAwards {

    private static final String LAY_DOWN = "lay-down";

    private final BindingAdviceEntry advices;
    private final ProceedingsEntry entry;
    private final ArbitrationSteps steps;
    private final DeadlineRegister register;
    private final DisputeResults disputes;

    AgreedAwards(BindingAdviceEntry advices, ProceedingsEntry entry, ArbitrationSteps steps, DeadlineRegister register,
            @Lazy DisputeResults disputes) {
        this.advices = advices;
        this.entry = entry;
        this.steps = steps;
        this.register = register;
        this.disputes = disputes;
    }

    Optional<Reason> whyNot(AgreementId agreement, String dispute) {
        return advices.last(agreement, dispute)
                .filter(about -> !about.proceedings().ended() && about.advice().constitutedOn() != null && about.advice().decision().on() == null)
                .map(about -> Optional.<Reason>empty()).orElse(Optional.of(Reason.of("D3", "no-arbiters")));
    }

    void ask(AgreementId agreement, String dispute, Settlement settlement) {
        BindingAdviceEntry.Case about = advices.last(agreement, dispute).orElseThrow();
        LocalDate until = steps.lastDay(entry.today(), BindingAdviceLimits.LAYING_DOWN);
        about.advice().agree(new AgreedTerms(settlement, entry.today(), until));
        register.set(new Deadline(agreement, key(dispute), DeadlineKind.RESPONSE, "dispute." + LAY_DOWN, entry.today(), until, List.of())
                .recordingLapse());
        entry.happened(new AgreedAwardAsked(agreement, dispute, until));
    }

    /** An award is issued on it: the request is answered. */
    void laidDown(BindingAdviceEntry.Case about) {
        dealtWith(about);
    }

    /** The arbiters do not, or were silent. */
    void settled(BindingAdviceEntry.Case about) {
        Settlement settlement = about.advice().agreed().settlement();
        dealtWith(about);
        disputes.settled(about.agreement(), about.key(), settlement);
    }

    private void dealtWith(BindingAdviceEntry.Case about) {
        about.advice().agree(about.advice().agreed().dealtWith());
        register.close(about.agreement(), key(about.key()));
    }

    @EventListener
    void on(ResponseLapsed lapsed) {
        String[] key = lapsed.request().split(":");
        if (key.length == 3 && key[2].equals(LAY_DOWN)) {
            advices.last(lapsed.agreement(), key[1]).filter(about -> about.advice().agreed() != null).ifPresent(this::settled);
        }
    }

    private static String key(String dispute) {
        return "dispute:" + dispute + ":" + LAY_DOWN;
    }
}
