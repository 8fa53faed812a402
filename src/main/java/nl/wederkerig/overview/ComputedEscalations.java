package nl.wederkerig.overview;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import org.springframework.stereotype.Component;

/** Computes level and holder from what is going on now. */
@Component
class ComputedEscalations implements Escalations {

    private final OpenMatters matters;
    private final EffectiveTime time;

    ComputedEscalations(OpenMatters matters, EffectiveTime time) {
        this.matters = matters;
        this.time = time;
    }

    @Override
    public Map<AgreementId, Escalation> of(Collection<AgreementId> agreements) {
        return matters.of(agreements, time.today()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().escalation()));
    }
}
