package nl.wederkerig.dossier;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.PartyKey;
import nl.wederkerig.agreement.PartyView;
import nl.wederkerig.checklist.ChecklistView;
import nl.wederkerig.commitment.CommitmentView;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.overview.Escalations;
import nl.wederkerig.overview.OpenTasks;
import nl.wederkerig.proceedings.Outcome;
import nl.wederkerig.proceedings.RouteView;
import nl.wederkerig.record.RecordedEvent;
import nl.wederkerig.room.RoomView;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.signing.SigningRoundView;
import nl.wederkerig.signing.SigningRoundView.Referral;

/**
 * A dossier at a moment, as the pages show it to who sees everything.
 *
 * @param seats names by seat, by the key of the dispute
 * @param since the last sequence that was seen before
 * @param code  of an organisation
 * @param meetings by the key with which the file planned them
 * @param sides    the room of each
 */
record DossierMoment(
        AgreementView view,
        List<SigningRoundView> rounds,
        List<CommitmentView> promises,
        List<DisputeView> raised,
        Map<String, RouteView> routes,
        Map<String, Map<String, String>> seats,
        Escalations.Escalation escalation,
        List<OpenTasks.OpenTask> tasks,
        List<RecordedEvent> recorded,
        long since,
        Function<OrganisationId, String> code,
        Function<String, Optional<DossierState.MeetingState>> meetings,
        List<RoomView> sides,
        List<ChecklistView> checklists)
        implements DossierState {

    private static final Set<StepKind> GIVE_THE_OUTCOME = EnumSet.of(
            StepKind.RECORD_ADVICE, StepKind.RECORD_RESULT, StepKind.RECORD_DECREE, StepKind.CONCLUDE, StepKind.ADVISE,
            StepKind.ISSUE_AWARD, StepKind.ISSUE_AWARD_AFTER_SUMMONS);

    long lastSequence() {
        return recorded.isEmpty() ? since : recorded.get(recorded.size() - 1).sequence();
    }

    @Override
    public String status() {
        return view.header().status().name();
    }

    @Override
    public LocalDate negotiationTermEndsOn() {
        return view.term() == null ? null : view.term().end().lastDay();
    }

    @Override
    public Integer currentTextVersion() {
        return view.currentVersion();
    }

    @Override
    public LocalDate inForceOn() {
        return view.header().inForceOn();
    }

    @Override
    public Set<String> signedBy() {
        return StateReader.sorted(rounds.stream().limit(1).flatMap(round -> round.signers().stream())
                .filter(signer -> signer.signed() != null).map(signer -> name(signer.party())));
    }

    private String name(PartyKey party) {
        long roles = view.parties().stream().map(PartyView::organisation).filter(party.organisation()::equals).count();
        String organisation = code.apply(party.organisation());
        return roles > 1 ? organisation + "/" + party.role() : organisation;
    }

    @Override
    public String roundStatus() {
        return rounds.isEmpty() ? null : rounds.get(0).status().name();
    }

    @Override
    public Optional<CommitmentState> commitment(String key) {
        return promises.stream().filter(each -> each.key().equals(key)).findFirst().map(each -> new CommitmentState(
                each.status().name(), each.due(), each.firstDue(), each.overdue(), each.timesMoved(),
                StateReader.sorted(each.awaiting().stream().map(code))));
    }

    @Override
    public Optional<DisputeState> dispute(String key) {
        return raised.stream().filter(each -> each.key().equals(key)).findFirst()
                .map(each -> {
                    Optional<Outcome> outcome = outcome(key);
                    return new DisputeState(each.stage().name(), each.procedure() == null ? null : each.procedure().name(),
                            each.consultation() == null ? null : each.consultation().lastDay(),
                            each.consultation() != null && each.consultation().resumesOn() != null, outcomeDueOn(each),
                            outcome.map(Outcome::force).map(Enum::name).orElse(null), outcome.map(Outcome::kind).map(Enum::name).orElse(null),
                            seats.getOrDefault(key, Map.of()));
                });
    }

    private Optional<Outcome> outcome(String dispute) {
        return Optional.ofNullable(routes.get(dispute)).flatMap(route -> route.procedures().stream().reduce((first, second) -> second))
                .map(RouteView.Held::outcome);
    }

    private static LocalDate outcomeDueOn(DisputeView dispute) {
        return dispute.steps().stream().filter(step -> GIVE_THE_OUTCOME.contains(step.kind())).map(DisputeView.Step::lastDay).findFirst()
                .orElse(null);
    }

    @Override
    public Optional<MeetingState> meeting(String key) {
        return meetings.apply(key);
    }

    @Override
    public Optional<RoomState> room(String side) {
        return sides.stream().filter(each -> each.side().name().equals(side)).findFirst().map(each -> new RoomState(each.notes().size(),
                each.documents().size(), each.common() == null ? null : each.common().text(), each.proposed() == null ? null : each.proposed().text()));
    }

    @Override
    public Optional<ChecklistState> checklist(String code) {
        return checklists.stream().filter(each -> each.code().equals(code)).findFirst()
                .map(each -> new ChecklistState((int) each.answered(), (int) each.open()));
    }

    @Override
    public String cabinetStatus() {
        return lastReferral().map(referral -> referral.deliberation().status().name()).orElse(null);
    }

    @Override
    public String cabinetDecision() {
        return lastReferral().map(Referral::decision).map(Enum::name).orElse(null);
    }

    private Optional<Referral> lastReferral() {
        return rounds.stream().flatMap(round -> round.referrals().stream().skip(Math.max(0, round.referrals().size() - 1L))).findFirst();
    }

    @Override
    public Integer escalationLevel() {
        return escalation.level();
    }

    @Override
    public Set<String> holder() {
        return StateReader.sorted(Stream.concat(escalation.holders().stream().map(code), escalation.persons().stream()));
    }

    @Override
    public List<String> openTasks(String organisationCode) {
        Stream<String> inProcess = tasks.stream()
                .filter(task -> task.holders().stream().map(code).anyMatch(organisationCode::equals))
                .map(OpenTasks.OpenTask::name);
        return inProcess.sorted().toList();
    }

    @Override
    public List<String> events() {
        return recorded.stream().map(RecordedEvent::type).toList();
    }

    @Override
    public Integer remindersSent() {
        return (int) recorded.stream().filter(event -> event.type().equals("ReminderSent")).count();
    }
}
