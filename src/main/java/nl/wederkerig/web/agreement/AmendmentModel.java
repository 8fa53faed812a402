package nl.wederkerig.web.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.web.dispute.RunningDisputes;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What stands on the form of an amendment besides: what it changes, and which disputes run about that (A15, D1). */
@Component
class AmendmentModel {

    private final AmendmentUnderWay underWay;
    private final Disputes disputes;
    private final RunningDisputes words;

    AmendmentModel(AmendmentUnderWay underWay, @Lazy Disputes disputes, RunningDisputes words) {
        this.underWay = underWay;
        this.disputes = disputes;
        this.words = words;
    }

    /**
     * @param only       key of the commitment that is to be changed, so that the rest is folded; null for all
     * @param comparison with what holds now; null where the form itself says what is to change
     * @param disputes   about what it changes, or about the agreement as a whole
     * @param disputed   the same, by commitment
     */
    public record Part(String only, TextComparison comparison, List<RunningDispute> disputes, Map<String, RunningDispute> disputed) {}

    /** Null on the other pages. @param only as it was asked for, null for all */
    Part of(ActPage page, AgreementView agreement, String only, Actor actor) {
        if (page != ActPage.PROPOSE_AMENDMENT && page != ActPage.ACCEPT_AMENDMENT) {
            return null;
        }
        boolean proposing = page == ActPage.PROPOSE_AMENDMENT;
        Map<String, String> changed = proposing ? Map.of() : underWay.changed(agreement, actor);
        List<DisputeView> running = disputes.of(agreement.header().id(), actor).stream()
                .filter(each -> each.closedOn() == null && !each.stage().ended() && each.milestone() == null)
                .filter(each -> proposing || each.commitments().isEmpty() || each.commitments().stream().anyMatch(changed::containsKey)).toList();
        List<RunningDispute> told = running.isEmpty() ? List.of() : words.of(agreement.header().id(), running, actor);
        Map<String, RunningDispute> disputed = new HashMap<>();
        for (int number = 0; number < running.size(); number++) {
            RunningDispute dispute = told.get(number);
            running.get(number).commitments().forEach(key -> disputed.putIfAbsent(key, dispute));
        }
        return new Part(only, proposing ? null : underWay.comparison(agreement, actor), told, disputed);
    }
}
