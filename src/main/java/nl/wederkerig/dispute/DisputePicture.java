package nl.wederkerig.dispute;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;

/** A dispute as it is shown to somebody. @param next what follows on the consultation by itself; null after it */
record DisputePicture(Dispute dispute, Procedure next, List<DisputeView.Step> steps, Actor actor, Holidays holidays, Instant now) {

    DisputeView view() {
        return new DisputeView(dispute.key(), dispute.kind(), dispute.stage(), dispute.procedure(), next, dispute.raisedOn(),
                dispute.disputants().claimants(), dispute.disputants().respondents(), dispute.disputants().observers(), dispute.about(),
                dispute.milestone(), dispute.text(),
                dispute.consultation() == null ? null : dispute.consultation().view(holidays),
                dispute.interests().stream().sorted(Comparator.comparing(Interest::side)).map(each -> each.view(isOpen(each))).toList(),
                dispute.consultation() == null ? List.of()
                        : dispute.meetings().stream().sorted(Comparator.comparing(Meeting::heldAt)).map(Meeting::view).toList(),
                steps,
                pending(), dispute.agreedSettlement().orElse(null), dispute.ending(), dispute.closedOn(), acts());
    }

    /** Before they are disclosed each side reads its own, and nobody else any: not BZK, no auditor, not the system (D1). */
    private boolean isOpen(Interest interest) {
        return dispute.disclosed()
                || actor.organisation() != null && dispute.disputants().sideOf(actor.organisation()).filter(interest.side()::equals).isPresent();
    }

    /** Not what all settled on and arbiters are asked to lay down. */
    private List<DisputeView.Pending> pending() {
        List<DisputeView.Pending> pending = new ArrayList<>();
        for (DisputeAct act : DisputeAct.values()) {
            List<Consent> given = dispute.consents().to(act);
            given.stream().map(Consent::content).distinct().sorted()
                    .filter(content -> act != DisputeAct.SETTLE || !dispute.consents().allGave(act, content, dispute.disputants().parties())).forEach(content -> {
                List<OrganisationId> by = given.stream().filter(each -> each.isTo(act, content)).map(Consent::organisation).toList();
                pending.add(new DisputeView.Pending(act, content.isEmpty() ? null : content,
                        act == DisputeAct.SETTLE ? dispute.consents().proposed(content).orElse(null) : null, by));
            });
        }
        return pending;
    }

    private Set<DisputeAct> acts() {
        Set<DisputeAct> possible = EnumSet.noneOf(DisputeAct.class);
        for (DisputeAct act : DisputeAct.values()) {
            if (DisputePolicy.whyNot(act, dispute, actor, now).isEmpty()) {
                possible.add(act);
            }
        }
        return possible;
    }
}
