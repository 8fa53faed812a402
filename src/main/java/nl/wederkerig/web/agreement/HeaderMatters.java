package nl.wederkerig.web.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.Sight;
import nl.wederkerig.commitment.CommitmentStatus;
import nl.wederkerig.commitment.CommitmentView;
import nl.wederkerig.commitment.ExtensionView;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.overview.Escalations.Escalation;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.web.component.Dates;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What runs in an agreement, and which of it comes next. */
@Component
class HeaderMatters {

    private static final String CABINET = "cabinet";
    /** So many others that are late stand in the line by name. */
    private static final int NAMED = 2;

    private final Disputes disputes;
    private final StandingCommitments commitments;
    private final CabinetDays cabinetDays;
    private final OrganisationNames organisations;
    private final Texts texts;
    private final Dates dates;

    HeaderMatters(@Lazy Disputes disputes, StandingCommitments commitments, CabinetDays cabinetDays, OrganisationNames organisations, Texts texts,
            Dates dates) {
        this.cabinetDays = cabinetDays;
        this.organisations = organisations;
        this.dates = dates;
        this.disputes = disputes;
        this.commitments = commitments;
        this.texts = texts;
    }

    /** Asked only where there are any, or where the reader sees only some. */
    List<DisputeView> running(AgreementView agreement, Escalation escalation, Actor actor) {
        boolean any = agreement.sight() == Sight.FULL && (escalation == null || escalation.running());
        return !any ? List.of()
                : disputes.of(agreement.header().id(), actor).stream().filter(each -> each.closedOn() == null && !each.stage().ended()).toList();
    }

    /** Null where nothing is dated. Which commitment it is stands on the tab of the commitments itself. */
    AgreementHeaderView.Next next(AgreementView agreement, Escalation escalation, List<RunningDispute> running, AgreementTab tab, Actor actor) {
        if (escalation == null || escalation.next() == null) {
            return null;
        }
        if (escalation.nextOn() == null) {
            return escalation.next().equals(CABINET) ? atCabinet(agreement.header().id(), actor) : null;
        }
        String label = texts.get("deadline." + escalation.next());
        Stream<AgreementHeaderView.Next> promised = tab == AgreementTab.COMMITMENTS ? Stream.of() : ofCommitments(agreement, escalation, label, actor);
        return Stream.concat(ofDisputes(escalation, running), promised).findFirst()
                .orElseGet(() -> new AgreementHeaderView.Next(label, null, escalation.nextOn()))
                .and(escalation.others() == 0 ? null : others(agreement, escalation, tab, actor));
    }

    /** What else is late, by name where it is little and the commitments were read already. */
    private String others(AgreementView agreement, Escalation escalation, AgreementTab tab, Actor actor) {
        boolean read = tab != AgreementTab.COMMITMENTS && escalation.next().equals("commitment");
        List<CommitmentView> late = !read ? List.of() : commitments.of(agreement, actor).stream()
                .filter(CommitmentView::overdue).sorted(Comparator.comparing(CommitmentView::due)).skip(1).toList();
        if (late.isEmpty() || late.size() > NAMED || late.size() != escalation.others()) {
            return texts.get("web.agreement.next.others", escalation.others());
        }
        OrganisationNames.Names names = organisations.of(late.stream().map(CommitmentView::obligor).toList());
        return late.stream().map(each -> texts.get("web.agreement.next.other", each.text(), names.of(each.obligor()), dates.left(each.due())))
                .collect(Collectors.joining(" · "));
    }

    private AgreementHeaderView.Next atCabinet(AgreementId agreement, Actor actor) {
        CabinetDays.Next next = cabinetDays.of(List.of(agreement), actor).get(agreement);
        return next == null ? null : new AgreementHeaderView.Next(next.text(), null, next.on());
    }

    private Stream<AgreementHeaderView.Next> ofDisputes(Escalation escalation, List<RunningDispute> running) {
        return running.stream().flatMap(dispute -> dispute.steps().stream()
                .filter(step -> step.label().equals(escalation.next()) && step.lastDay().equals(escalation.nextOn()))
                .map(step -> new AgreementHeaderView.Next(step.holder() == null || step.holder().isEmpty() ? step.text()
                        : texts.get("web.agreement.next.by", step.text(), step.holder()), dispute.url(), step.lastDay())));
    }

    private Stream<AgreementHeaderView.Next> ofCommitments(AgreementView agreement, Escalation escalation, String label, Actor actor) {
        return !isOfCommitment(escalation.next()) ? Stream.of() : commitments.of(agreement, actor).stream()
                .filter(each -> isMeant(each, escalation.next(), escalation.nextOn()))
                .map(each -> new AgreementHeaderView.Next(texts.get("web.agreement.next.about", label, each.text()),
                        "/akkoorden/" + agreement.header().id() + "/afspraken/" + each.key(), escalation.nextOn()));
    }

    private static boolean isOfCommitment(String label) {
        return label.equals("commitment") || label.equals("confirm-fulfilment") || label.equals("new-date");
    }

    private static boolean isMeant(CommitmentView commitment, String label, LocalDate on) {
        return switch (label) {
            case "commitment" -> on.equals(commitment.due()) && isOpen(commitment);
            case "confirm-fulfilment" -> commitment.status() == CommitmentStatus.CLAIMED && on.equals(commitment.claim().answerBy());
            default -> commitment.extension() != null && commitment.extension().outcome() == ExtensionView.Outcome.OPEN
                    && on.equals(commitment.extension().answerBy());
        };
    }

    private static boolean isOpen(CommitmentView commitment) {
        return switch (commitment.status()) {
            case FULFILLED, WAIVED, LAPSED, PLANNED, CLAIMED -> false;
            default -> true;
        };
    }
}
