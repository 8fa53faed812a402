package nl.wederkerig.web.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.DisputeArrangement;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.agreement.PartyView;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.commitment.CommitmentView;
import nl.wederkerig.commitment.Commitments;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.dispute.ConsultationDays;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.web.agreement.AmendmentUnderWay;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.component.Wording;
import org.springframework.stereotype.Component;

/** Fills the page on which a dispute is raised. */
@Component
class RaiseModel {

    /** Parameter with the key of the commitment for which the form is filled in. */
    static final String COMMITMENT = "afspraak";

    private static final List<DisputeKind> KINDS =
            List.of(DisputeKind.NON_PERFORMANCE, DisputeKind.INTERPRETATION, DisputeKind.FINANCIAL, DisputeKind.OTHER);

    private final Disputes disputes;
    private final Commitments commitments;
    private final RaiseDraft draft;
    private final AmendmentUnderWay amendments;
    private final OrganisationNames organisations;
    private final Wording wording;
    private final HolidayTable holidays;
    private final Texts texts;
    private final Dates dates;

    RaiseModel(Disputes disputes, Commitments commitments, RaiseDraft draft, AmendmentUnderWay amendments, OrganisationNames organisations,
            Wording wording, HolidayTable holidays, Texts texts, Dates dates) {
        this.amendments = amendments;
        this.disputes = disputes;
        this.commitments = commitments;
        this.draft = draft;
        this.organisations = organisations;
        this.wording = wording;
        this.holidays = holidays;
        this.texts = texts;
        this.dates = dates;
    }

    /** The form as it is opened. @throws nl.wederkerig.shared.NotFound for a commitment that the actor may not see */
    Form opened(AgreementId agreement, String commitment, Actor actor) {
        return commitment == null || commitment.isBlank() ? Form.of(Map.of("claimants", actor.organisation() == null ? "" : actor.organisation().value()))
                : draft.of(commitments.file(agreement, commitment, actor), actor);
    }

    RaiseView of(AgreementView agreement, Form form, Actor actor) {
        AgreementId id = agreement.header().id();
        OrganisationNames.Names names = organisations.of(agreement.parties().stream().map(PartyView::organisation).toList());
        List<Choice> parties = agreement.parties().stream().filter(party -> party.joint() && party.endedOn() == null)
                .map(PartyView::organisation).distinct().map(party -> Choice.of(party.value(), names.of(party))).toList();
        String blocked = disputes.whyNotRaised(id, actor).map(wording::reason).orElse(null);
        return new RaiseView(DisputePages.raise(id, null), DisputePages.all(id), blocked, effects(agreement, form, names),
                KINDS.stream().map(kind -> new Choice(kind.name(), texts.get("web.dispute.kind." + kind),
                        texts.get("web.dispute.kind." + kind + ".hint"))).toList(),
                parties, commitments(id, actor), form);
    }

    /** Those that have not ended and are in no other dispute. */
    private List<Choice> commitments(AgreementId agreement, Actor actor) {
        Set<String> disputed = disputes.of(agreement, actor).stream().filter(each -> !each.stage().ended())
                .map(DisputeView::commitments).flatMap(List::stream).collect(Collectors.toSet());
        return commitments.of(agreement, actor).stream()
                .filter(each -> !each.status().ended() && !disputed.contains(each.key()))
                .map(each -> new Choice(each.key(), each.text(), hint(each))).toList();
    }

    private String hint(CommitmentView commitment) {
        return Stream.of(texts.word("commitment-status", commitment.status()),
                        commitment.due() == null ? null : texts.spoken().day(commitment.due()), commitment.overdue() ? dates.left(commitment.due()) : null)
                .filter(each -> each != null).collect(Collectors.joining(", "));
    }

    private List<String> effects(AgreementView agreement, Form form, OrganisationNames.Names names) {
        DisputeArrangement arrangement = agreement.arrangement();
        List<String> effects = new ArrayList<>();
        if (arrangement != null) {
            TermLength length = kind(form).map(kind -> arrangement.disputeTermByKind().get(kind)).orElse(arrangement.disputeTerm());
            ConsultationDays days = days(arrangement, length);
            effects.add(texts.get("web.dispute.raise.effect.consultation", texts.length(length), dates.day(days.lastDay())));
            if (kind(form).isEmpty()) {
                new TreeMap<>(arrangement.disputeTermByKind()).forEach((kind, other) -> effects.add(texts.get("web.dispute.raise.effect.by-kind",
                        texts.word("disputeKind", kind), texts.length(other), dates.day(days(arrangement, other).lastDay()))));
            }
            effects.add(texts.get("web.dispute.raise.effect.executive", dates.day(days.executiveFrom())));
            effects.add(texts.get("web.dispute.raise.effect.route", texts.word("route", arrangement.route()),
                    dates.day(days.lastDay().plusDays(1))));
        }
        amendments.of(agreement).ifPresent(each -> effects.add(texts.get("web.dispute.raise.effect.amendment", each.version(), each.standing())));
        effects.add(texts.get("web.dispute.raise.effect.seen", agreement.parties().stream().map(PartyView::organisation).distinct()
                .map(names::of).collect(Collectors.joining(", "))));
        return effects;
    }

    private ConsultationDays days(DisputeArrangement arrangement, TermLength length) {
        return ConsultationDays.of(dates.today(), length, arrangement.termRule(), holidays.current());
    }

    private static Optional<DisputeKind> kind(Form form) {
        return KINDS.stream().filter(kind -> kind.name().equals(form.value("kind"))).findFirst();
    }
}
