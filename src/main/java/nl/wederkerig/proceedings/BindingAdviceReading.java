package nl.wederkerig.proceedings;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.dispute.DisputeSide;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.document.DocumentRoom;
import nl.wederkerig.document.DocumentView;
import nl.wederkerig.document.Documents;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class BindingAdviceReading implements BindingAdvicesSeen {

    private final BindingAdviceEntry entry;
    private final BindingAdviceSteps steps;
    private final Tribunals tribunals;
    private final Agreements agreements;
    private final Documents documents;

    BindingAdviceReading(BindingAdviceEntry entry, BindingAdviceSteps steps, Tribunals tribunals, @Lazy Agreements agreements,
            @Lazy Documents documents) {
        this.entry = entry;
        this.steps = steps;
        this.tribunals = tribunals;
        this.agreements = agreements;
        this.documents = documents;
    }

    @Override
    public Optional<BindingAdviceView> view(AgreementId agreement, String dispute, Actor actor) {
        if (!agreements.disputes(agreement, actor).includes(dispute)) {
            return Optional.empty();
        }
        return entry.last(agreement, dispute).map(found -> view(found, actor));
    }

    private BindingAdviceView view(BindingAdviceEntry.Case found, Actor actor) {
        BindingAdvice advice = found.advice();
        AwardDecision decision = advice.decision();
        DisputeSide side = found.side(actor);
        var acts = entry.acts(found, actor);
        List<SeatHolding> sitting = tribunals.sitting(found.proceedings());
        return new BindingAdviceView(advice.ofDeadlock(), found.dispute().claimants(), found.dispute().respondents(), advice.claimedAmount(),
                advice.proposalsDisclosedOn(), advice.constitutedOn(), jurisdiction(advice), advice.conferenceOn(), advice.timetable(),
                advice.round(), advice.hearings(), advice.closedOn(), advice.reopenings(), award(found), decision.on(),
                decision.award(found.proceedings().outcome()),
                decision.corrections(), decision.correctionUntil(), decision.correctionDue(), agreed(advice), filed(found, side), advice.extensionConsents(),
                Tribunals.members(sitting), Tribunals.writes(found, sitting, actor), acts,
                acts.contains(BindingAdviceAct.SUBMIT) ? kinds(side, found) : List.of());
    }

    private static BindingAdviceView.Jurisdiction jurisdiction(BindingAdvice advice) {
        return advice.jurisdictionOn() == null ? null
                : new BindingAdviceView.Jurisdiction(advice.jurisdictionDenied(), advice.jurisdictionText(), advice.jurisdictionOn());
    }

    private static BindingAdviceView.Agreed agreed(BindingAdvice advice) {
        AgreedTerms agreed = advice.agreed();
        return agreed == null ? null : new BindingAdviceView.Agreed(agreed.settlement(), agreed.agreedOn(), agreed.agreedUntil());
    }

    private BindingAdviceView.AwardTerm award(BindingAdviceEntry.Case found) {
        if (!found.open(StepKind.ISSUE_AWARD) && !found.open(StepKind.ISSUE_AWARD_AFTER_SUMMONS)) {
            return null;
        }
        OpenStep step = steps.awardStep(found);
        return new BindingAdviceView.AwardTerm(step.lastDay(), step.end(entry.holidays()).derivation(), steps.furthest(found),
                found.advice().summonedOn());
    }

    /** What is sealed for who looks is there without its text, and without its documents. */
    private List<BindingAdviceView.Filed> filed(BindingAdviceEntry.Case found, DisputeSide side) {
        List<Submission> open = found.advice().submissions().stream().filter(each -> found.advice().isOpen(each, side)).toList();
        Map<String, List<DocumentView>> attached = open.isEmpty() ? Map.of()
                : documents.kept(open.stream().map(each -> room(found, each)).toList()).stream()
                        .collect(Collectors.groupingBy(each -> each.room().name()));
        return found.advice().submissions().stream().map(each -> new BindingAdviceView.Filed(each.number(), each.kind(), each.side(), each.by(),
                each.filedOn(), open.contains(each) ? each.text() : null,
                open.contains(each) ? attached.getOrDefault(room(found, each).name(), List.of()) : List.of())).toList();
    }

    private static DocumentRoom room(BindingAdviceEntry.Case found, Submission submission) {
        return SubmissionRooms.of(found.proceedings(), submission.number());
    }

    private static List<SubmissionKind> kinds(DisputeSide side, BindingAdviceEntry.Case found) {
        return Arrays.stream(SubmissionKind.values()).filter(kind -> BindingAdvicePolicy.whyNotFiled(kind, side).isEmpty())
                .filter(kind -> hasItsTurn(kind, found)).toList();
    }

    /** One answers what was filed, or files in a round that the arbiters set and that has come, also where the one before was let pass. */
    private static boolean hasItsTurn(SubmissionKind kind, BindingAdviceEntry.Case found) {
        BindingAdvice advice = found.advice();
        return switch (kind) {
            case DEFENCE -> !found.open(StepKind.RESPOND);
            case REPLY -> advice.ofDeadlock() || hasCome(RoundKind.REPLY, advice)
                    || Stream.of(SubmissionKind.RESPONSE, SubmissionKind.DEFENCE, SubmissionKind.COUNTERCLAIM).anyMatch(advice::filed);
            case REJOINDER -> advice.filed(SubmissionKind.REPLY) || hasCome(RoundKind.REJOINDER, advice);
            default -> true;
        };
    }

    /** After the last round there is none that has to come. */
    private static boolean hasCome(RoundKind kind, BindingAdvice advice) {
        return advice.timetable().stream().anyMatch(round -> round.kind() == kind) && (advice.round() == null || advice.round().compareTo(kind) >= 0);
    }
}
