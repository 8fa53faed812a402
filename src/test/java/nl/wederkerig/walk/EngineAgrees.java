package nl.wederkerig.walk;

import static nl.wederkerig.walk.Walked.begins;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.ConstituencyView;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.agreement.PartyView;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.overview.OpenTasks;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.signing.CabinetStatus;
import nl.wederkerig.signing.ReservationStatus;
import nl.wederkerig.signing.RoundStatus;
import nl.wederkerig.signing.SigningRoundView;
import nl.wederkerig.signing.SigningRounds;
import org.springframework.jdbc.core.JdbcTemplate;

/** The engine waits for whom and until when the domain says: what both know of a dossier, held side by side. */
final class EngineAgrees {

    /** A task as {@code Task_Sign vng}; held by more than one, each by itself. */
    private record Engine(Set<String> processes, Set<String> tasks, List<Timer> timers) {

        List<Timer> timers(String activity) {
            return timers.stream().filter(timer -> timer.activity().equals(activity)).toList();
        }
    }

    private record Timer(String activity, Instant due, boolean held) {}

    private final Walked walk;
    private final JdbcTemplate database;
    private final AgreementView view;
    private final Engine engine;

    private EngineAgrees(Walked walk, JdbcTemplate database) {
        this.walk = walk;
        this.database = database;
        this.view = walk.view();
        this.engine = engine();
    }

    static void check(Walked walk, JdbcTemplate database) {
        new EngineAgrees(walk, database).check();
    }

    private void check() {
        nothingFailed();
        switch (view.header().status()) {
            case PREPARATION, COMPLETED, TERMINATED, FAILED -> assertThat(engine.processes()).isEmpty();
            case NEGOTIATION -> negotiation();
            case NEGOTIATORS_AGREEMENT -> constituencies();
            case SIGNING, CABINET -> openRound().ifPresentOrElse(this::signing, () -> only("Timer_AgreedDate"));
            case ESCALATED -> escalated();
            case IN_FORCE -> inForce();
        }
        suspension();
        disputes();
        advice();
    }

    /** Every open dispute has its process, and every step that a model carries out its task and its timer; those that ended have none. */
    private void disputes() {
        List<DisputeView> open = walk.raised().stream().filter(dispute -> dispute.end() == null).toList();
        assertThat(keys("DisputeResolution")).containsExactlyInAnyOrderElementsOf(
                open.stream().filter(each -> !AdviceOnTheWalk.isOne(each)).map(DisputeView::key).toList());
        if (open.size() == 1) {
            open.get(0).steps().forEach(step -> engine.timers("Timer_" + camel(step.kind()) + "Lapsed")
                    .forEach(timer -> assertThat(timer.due()).as(step + "").isEqualTo(begins(step.lastDay().plusDays(1)))));
        }
    }

    private List<String> keys(String process) {
        return database.queryForList("""
                select v.text_ from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_ and d.key_ = ?
                  join act_ru_variable v on v.proc_inst_id_ = e.id_ and v.execution_id_ = e.id_ and v.name_ = 'disputeKey'
                 where e.id_ = e.proc_inst_id_ and e.business_key_ = ?""", String.class, process, walk.agreement().toString());
    }

    /** From the acceptance of the timetable on: until it begins it waits for its day, which is to come, and for nothing else (A1, D3). */
    private void advice() {
        Optional<DisputeView> begun = walk.raised().stream().filter(AdviceOnTheWalk::isOne).findFirst();
        boolean runs = switch (view.header().status()) {
            case PREPARATION, COMPLETED, TERMINATED, FAILED -> false;
            default -> true;
        };
        boolean waits = runs && AdviceOnTheWalk.isPlanned(walk) && begun.isEmpty();
        boolean open = begun.filter(each -> each.end() == null).isPresent();
        assertThat(open && !runs).as("an advice outlives its agreement").isFalse();
        assertThat(keys("PlannedExpertAdvice")).isEqualTo(waits || open ? List.of(AdviceOnTheWalk.KEY) : List.of());
        if (waits) {
            assertThat(only("Timer_AdviceBegins").due()).isEqualTo(begins(view.timetable().get(1).on()));
        } else {
            assertThat(engine.timers("Timer_AdviceBegins")).isEmpty();
        }
    }

    private static String camel(StepKind kind) {
        return java.util.Arrays.stream(kind.name().split("_")).map(word -> word.charAt(0) + word.substring(1).toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining());
    }

    /** No timer that has fallen due waits, and none was given up. */
    private void nothingFailed() {
        assertThat(engine.timers()).as("due by %s", walk.now())
                .allMatch(timer -> timer.held() || timer.due().isAfter(walk.now()));
        assertThat(database.queryForObject(
                "select count(*) from act_ru_job where retries_ < 5 or exception_msg_ is not null", Long.class)).isZero();
        assertThat(database.queryForObject("select count(*) from act_ru_incident", Long.class)).isZero();
    }

    private void negotiation() {
        assertThat(engine.processes()).containsExactlyInAnyOrder("Agreement", "Negotiation");
        boolean onTable = engine.tasks().stream().noneMatch(task -> task.startsWith("Task_ProposeText"));
        if (view.currentVersion() == 0) {
            assertThat(onTable).as("nothing on the table").isFalse();
        }
        if (onTable) {
            assertThat(held("Task_AcceptText")).isEqualTo(those(party -> party.acceptedVersion() == null));
            assertThat(held("Task_CompleteChecks").isEmpty()).isEqualTo(view.checks().complete());
        } else {
            assertThat(held("Task_ProposeText")).isEqualTo(those(party -> true));
            assertThat(those(party -> party.acceptedVersion() != null)).as("accepted what is off the table").isEmpty();
        }
        Timer elapses = only("Timer_TermElapsed");
        assertThat(elapses.held()).isEqualTo(view.term().resumesOn() != null);
        if (!elapses.held()) {
            assertThat(elapses.due()).isEqualTo(begins(view.term().end().lastDay().plusDays(1)));
        }
    }

    private Set<String> those(java.util.function.Predicate<PartyView> which) {
        return view.parties().stream().filter(party -> party.joint() && party.role() != PartyRole.CO_SIGNER).filter(which)
                .map(party -> party.organisation().value()).collect(Collectors.toCollection(TreeSet::new));
    }

    private void constituencies() {
        assertThat(engine.processes()).containsExactlyInAnyOrder("Agreement", "Negotiation");
        List<ConstituencyView> undecided = view.constituencies().stream().filter(each -> each.outcome() == null).toList();
        assertThat(held("Task_RecordConstituencyDecision")).isEqualTo(
                undecided.stream().map(each -> each.organisation().value()).collect(Collectors.toCollection(TreeSet::new)));
        if (undecided.stream().noneMatch(ConstituencyView::lapsed)) {
            assertThat(only("Timer_ResponseLapsed").due()).isEqualTo(begins(undecided.get(0).decideBy().plusDays(1)));
        }
    }

    private void signing(SigningRoundView round) {
        boolean amendment = view.header().status() == AgreementStatus.IN_FORCE;
        boolean withCabinet = lastReferral(round).filter(referral -> referral.leftOn() == null).isPresent();
        if (!amendment) {
            assertThat(view.header().status() == AgreementStatus.CABINET).as("with the cabinet").isEqualTo(withCabinet);
        }
        Set<String> processes = new TreeSet<>(Set.of(amendment ? "Amendment" : "Agreement", "CoSigning"));
        if (withCabinet) {
            processes.add("CabinetDecision");
        }
        assertThat(engine.processes()).isEqualTo(processes);
        assertThat(held("Task_Sign")).isEqualTo(signers(round, signer -> !signer.coSigner() && signer.signed() == null));
        assertThat(held("Task_Ratify")).isEqualTo(signers(round, signer -> !signer.coSigner() && reserved(signer)));
        boolean coSigning = !withCabinet && !signers(round, signer -> signer.coSigner() && signer.signed() == null).isEmpty();
        assertThat(!held("Task_CoSign").isEmpty() || !held("Task_CoSignOnDecision").isEmpty()).as("co-signing").isEqualTo(coSigning);
        assertThat(!held("Task_RatifyCoSignature").isEmpty()).as("ratifying the co-signature")
                .isEqualTo(!signers(round, signer -> signer.coSigner() && reserved(signer)).isEmpty());
        deliberation(round, withCabinet);
        end(round);
    }

    private static boolean reserved(SigningRoundView.Signer signer) {
        return signer.signed() != null && signer.signed().reservation() != null
                && signer.signed().reservation().status() == ReservationStatus.OPEN;
    }

    private static Set<String> signers(SigningRoundView round, java.util.function.Predicate<SigningRoundView.Signer> which) {
        return round.signers().stream().filter(which).map(signer -> signer.party().organisation().value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void deliberation(SigningRoundView round, boolean withCabinet) {
        Set<String> steps = Stream.of("Task_TableReferral", "Task_DiscussInMedeoverhedenoverleg", "Task_PutOnAgenda", "Task_RecordDecision")
                .filter(step -> !held(step).isEmpty()).collect(Collectors.toSet());
        if (!withCabinet) {
            assertThat(steps).isEmpty();
            return;
        }
        CabinetStatus status = lastReferral(round).orElseThrow().deliberation().status();
        assertThat(steps).singleElement().satisfies(step -> assertThat(switch (step) {
            case "Task_TableReferral" -> Set.of(CabinetStatus.REFERRED);
            case "Task_RecordDecision" -> Set.of(CabinetStatus.ON_AGENDA);
            default -> Set.of(CabinetStatus.TABLED);
        }).contains(status));
        assertThat(only("Timer_RaiseToPrimeMinister").due())
                .isEqualTo(begins(lastReferral(round).orElseThrow().deliberation().raisedNext()));
    }

    private void end(SigningRoundView round) {
        List<Timer> ends = engine.timers("Timer_RoundRanOut").stream().filter(timer -> !timer.held()).toList();
        if (round.runsOut() == null) {
            assertThat(ends).isEmpty();
        } else {
            assertThat(ends).singleElement()
                    .satisfies(timer -> assertThat(timer.due()).isEqualTo(begins(round.runsOut().lastDay().plusDays(1))));
        }
    }

    private static Optional<SigningRoundView.Referral> lastReferral(SigningRoundView round) {
        return round.referrals().stream().reduce((first, second) -> second);
    }

    private Optional<SigningRoundView> openRound() {
        return walk.at(() -> walk.bean(SigningRounds.class).of(walk.agreement(), Actor.system())).stream()
                .filter(round -> round.status() == RoundStatus.OPEN).findFirst();
    }

    private void escalated() {
        assertThat(engine.processes()).containsExactly("Agreement");
        assertThat(walk.raised()).filteredOn(dispute -> dispute.end() == null && !AdviceOnTheWalk.isOne(dispute)).singleElement()
                .extracting(DisputeView::kind).hasToString("DEADLOCK");
    }

    private void inForce() {
        Optional<SigningRoundView> amending = openRound();
        if (amending.isEmpty()) {
            assertThat(engine.processes()).isEmpty();
        } else {
            signing(amending.get());
        }
    }

    /** A term stands still in the engine as it does in the domain, wherever the agreement is. */
    private void suspension() {
        boolean runs = engine.processes().contains("Agreement") && view.term() != null;
        LocalDate resumes = runs ? view.term().resumesOn() : null;
        List<Timer> ends = engine.timers("Timer_SuspensionEnds");
        if (resumes == null || !resumes.isAfter(walk.today())) {
            assertThat(ends).isEmpty();
        } else {
            assertThat(ends).singleElement().satisfies(timer -> assertThat(timer.due()).isEqualTo(begins(resumes)));
        }
    }

    private Timer only(String activity) {
        assertThat(engine.timers(activity)).as(activity).hasSize(1);
        return engine.timers(activity).get(0);
    }

    private Set<String> held(String step) {
        return engine.tasks().stream().filter(task -> task.startsWith(step + " ")).map(task -> task.substring(step.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Engine engine() {
        String agreement = walk.agreement().toString();
        Set<String> processes = new TreeSet<>(database.queryForList("""
                select distinct d.key_ from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
                 where e.id_ = e.proc_inst_id_ and e.business_key_ = ? and d.key_ <> 'CommitmentFollowUp'
                   and not exists (select 1 from act_ru_variable v where v.proc_inst_id_ = e.id_ and v.name_ = 'disputeKey')""",
                String.class, agreement));
        List<Timer> timers = database.query("""
                select d.act_id_, j.duedate_, j.suspension_state_ from act_ru_job j
                  join act_ru_jobdef d on d.id_ = j.job_def_id_ join act_ru_execution e on e.id_ = j.process_instance_id_
                 where e.business_key_ = ?""",
                (row, number) -> new Timer(row.getString(1), row.getTimestamp(2).toInstant(), row.getInt(3) == 2), agreement);
        Set<String> tasks = walk.bean(OpenTasks.class).of(walk.agreement()).stream()
                .flatMap(task -> task.holders().stream().map(OrganisationId::value).map(holder -> task.step() + " " + holder))
                .collect(Collectors.toCollection(TreeSet::new));
        return new Engine(processes, tasks, timers);
    }
}
