package nl.wederkerig.proceedings;

import nl.wederkerig.deadline.ResponseLapsed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The register lets the terms about corrections of awards lapse; then the right is lost. */
@Component
class CorrectionLapses {

    private final BindingAdviceEntry advices;
    private final AwardCorrections corrections;

    CorrectionLapses(BindingAdviceEntry advices, AwardCorrections corrections) {
        this.advices = advices;
        this.corrections = corrections;
    }

    @EventListener
    void on(ResponseLapsed lapsed) {
        String[] key = lapsed.request().split(":");
        if (key.length == 3 && key[0].equals(AwardCorrections.PREFIX)) {
            advices.last(lapsed.agreement(), key[1]).ifPresent(about -> corrections.lapsed(about, lapsed.request()));
        }
    }
}
