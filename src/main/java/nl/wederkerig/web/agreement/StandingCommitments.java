package nl.wederkerig.web.agreement;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.commitment.CommitmentStatus;
import nl.wederkerig.commitment.CommitmentView;
import nl.wederkerig.commitment.Commitments;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.web.component.Choice;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** What has become of the commitments of an agreement, where that matters for what is done with it. */
@Component
class StandingCommitments {

    private static final String READ = StandingCommitments.class.getName() + ":";

    private final Commitments commitments;

    StandingCommitments(@Lazy Commitments commitments) {
        this.commitments = commitments;
    }

    /** All that the actor may see, in the order of the text; read once for all parts of a page. */
    @SuppressWarnings("unchecked")
    List<CommitmentView> of(AgreementView agreement, Actor actor) {
        RequestAttributes page = RequestContextHolder.getRequestAttributes();
        String name = READ + agreement.header().id();
        List<CommitmentView> read = page == null ? null : (List<CommitmentView>) page.getAttribute(name, RequestAttributes.SCOPE_REQUEST);
        if (read == null) {
            read = commitments.of(agreement.header().id(), actor);
            if (page != null) {
                page.setAttribute(name, read, RequestAttributes.SCOPE_REQUEST);
            }
        }
        return read;
    }

    /** Whether recording an event would set a term running. */
    boolean waitForEvent(AgreementView agreement) {
        return commitments.waitsForEvent(agreement.header().id());
    }

    /** The events that commitments wait for, in the words of the text (C4). */
    List<Choice> events(AgreementView agreement, Actor actor) {
        return waitingForEvent(agreement, actor).stream().map(CommitmentView::afterEvent).distinct().map(event -> Choice.of(event, event)).toList();
    }

    List<CommitmentView> waitingForEvent(AgreementView agreement, Actor actor) {
        return of(agreement, actor).stream().filter(each -> each.status() == CommitmentStatus.CONDITIONAL && each.afterEvent() != null).toList();
    }

    /** What lapses when the agreement is terminated now (C7). */
    List<String> lapsing(AgreementView agreement, Actor actor) {
        return of(agreement, actor).stream().filter(each -> !each.status().ended()).map(CommitmentView::text).toList();
    }

    /** What a text promises, by the day that holds now where that has moved (C3). */
    List<PromisedCommitment> asTheyStand(List<PromisedCommitment> promised, AgreementView agreement, Actor actor) {
        Map<String, CommitmentView> standing = byKey(agreement, actor);
        return promised.stream().map(each -> isMoved(standing.get(each.key())) ? each.by(standing.get(each.key()).due()) : each).toList();
    }

    /** Whether the day that holds is another than the words give. */
    static boolean isMoved(CommitmentView commitment) {
        return commitment != null && commitment.timesMoved() > 0 && commitment.due() != null && commitment.derivation() == null;
    }

    /** All that the actor may see, by key. */
    Map<String, CommitmentView> byKey(AgreementView agreement, Actor actor) {
        return of(agreement, actor).stream()
                .collect(Collectors.toMap(CommitmentView::key, Function.identity(), (one, other) -> one));
    }
}
