package nl.wederkerig.web.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wederkerig.commitment.CommitmentView;
import nl.wederkerig.commitment.Commitments;
import nl.wederkerig.deadline.Deadline;
import nl.wederkerig.deadline.LiveDeadline;
import nl.wederkerig.overview.OpenTasks;
import nl.wederkerig.overview.OpenTasks.OpenTask;
import nl.wederkerig.overview.ProcessPositions;
import nl.wederkerig.overview.ProcessPositions.Kind;
import nl.wederkerig.overview.ProcessPositions.ProcessPosition;
import nl.wederkerig.overview.ProcessPositions.Step;
import nl.wederkerig.overview.SeenProcesses;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Tab;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Tells in words what the diagram shows. */
@Component
class ProcessModel {

    private static final String OUTERMOST = "Agreement";
    /** Of one day what is done before what waits. */
    private static final Comparator<Step> BY_DAY = Comparator.<Step, LocalDate>comparing(step -> LocalDate.ofInstant(step.on(), EffectiveTime.ZONE))
            .thenComparing(Step::waits).thenComparing(Step::on);

    private final ProcessPositions positions;
    private final OpenTasks tasks;
    private final Commitments commitments;
    private final SeenProcesses seen;
    private final OrganisationNames names;
    private final MessageSource messages;
    private final Texts texts;
    private final ProcessDates next;

    ProcessModel(@Lazy ProcessPositions positions, @Lazy OpenTasks tasks, @Lazy Commitments commitments, SeenProcesses seen,
            OrganisationNames names, MessageSource messages, Texts texts, ProcessDates next) {
        this.positions = positions;
        this.tasks = tasks;
        this.commitments = commitments;
        this.seen = seen;
        this.names = names;
        this.messages = messages;
        this.texts = texts;
        this.next = next;
    }

    /**
     * @param asked id of a process; anything else for the innermost that waits
     * @param whole whether the reader sees all disputes
     */
    ProcessView of(AgreementId agreement, String asked, boolean whole, Actor actor) {
        List<ProcessPosition> all = seen.of(agreement, whole, actor);
        if (all.isEmpty()) {
            return ProcessView.none();
        }
        ProcessPosition shown = all.stream().filter(position -> position.process().equals(asked)).findFirst()
                .or(() -> all.stream().filter(position -> !position.current().isEmpty()).reduce((first, last) -> last))
                .orElse(all.get(all.size() - 1));
        List<Tab> tabs = all.stream().sorted(Comparator.comparing(position -> !position.process().equals(OUTERMOST)))
                .map(position -> Tab.of(texts.get("model." + position.process()),
                "/akkoorden/" + agreement + "/proces?proces=" + position.process(), position == shown)).toList();
        List<LiveDeadline> known = next.known(agreement, actor);
        return new ProcessView(tabs, texts.get("model." + shown.process()), null, texts.get("web.process.about." + shown.process()),
                "/processen/" + shown.process() + ".bpmn", String.join(",", shown.current()), String.join(",", shown.travelled()),
                Stream.concat(waits(SeenProcesses.holding(tasks.of(agreement)), shown, List.of()).stream(),
                        whole && shown.process().equals(OUTERMOST) ? late(known) : Stream.of()).toList(),
                next.of(agreement, shown, step -> coming(shown.process(), step), known), road(shown));
    }

    /** What is late anywhere in the agreement, also when its own process has done its work. */
    private Stream<ProcessView.Waiting> late(List<LiveDeadline> known) {
        List<Deadline> late = known.stream().map(LiveDeadline::deadline)
                .filter(each -> next.late(each.lastDay()) != null && !each.holders().isEmpty()).toList();
        OrganisationNames.Names called = names.of(late.stream().map(Deadline::holders).flatMap(Collection::stream).toList());
        return late.stream().map(each -> new ProcessView.Waiting(texts.get("deadline." + each.label()), called.all(each.holders()),
                next.late(each.lastDay())));
    }

    /** Where one commitment is in its follow-up. @throws NotFound while none runs */
    ProcessView ofCommitment(AgreementId agreement, String commitment, Actor actor) {
        ProcessPosition shown = positions.ofCommitment(agreement, commitment).orElseThrow(() -> new NotFound("process of commitment", commitment));
        List<OpenTask> open = tasks.of(agreement).stream().filter(task -> commitment.equals(task.commitment())).toList();
        List<CommitmentView> promised = commitments.of(agreement, actor).stream().filter(each -> each.key().equals(commitment)).toList();
        String text = promised.stream().map(CommitmentView::text).findFirst()
                .orElseThrow(() -> new NotFound("process of commitment", commitment));
        return new ProcessView(List.of(), texts.get("web.process.of-commitment", text), text, texts.get("web.process.about." + shown.process()),
                "/processen/" + shown.process() + ".bpmn", String.join(",", shown.current()), String.join(",", shown.travelled()),
                waits(open, shown, promised), next.ofCommitment(agreement, commitment, shown, step -> coming(shown.process(), step), actor),
                road(shown));
    }

    /** @param promised the commitment that it is about; empty where that can be several */
    private List<ProcessView.Waiting> waits(List<OpenTask> all, ProcessPosition shown, List<CommitmentView> promised) {
        List<OpenTask> open = all.stream().filter(task -> task.process().equals(shown.process())).toList();
        OrganisationNames.Names known = names.of(open.stream().flatMap(task -> task.holders().stream()).toList());
        List<ProcessView.Waiting> waits = new ArrayList<>();
        for (String step : shown.current()) {
            String label = label(shown.process(), step);
            if (label != null) {
                List<OpenTask> waiting = open.stream().filter(task -> task.step().equals(step)).toList();
                String holders = known.all(waiting.stream().map(OpenTask::holders).flatMap(Collection::stream).toList());
                LocalDate lastDay = promised.stream().map(each -> lastDay(step, each)).filter(Objects::nonNull).findFirst().orElse(null);
                waits.add(new ProcessView.Waiting(label, holders.isEmpty() ? null : holders, lastDay == null ? null : next.late(lastDay)));
            }
        }
        return waits;
    }

    /** Null where there is none. */
    private static LocalDate lastDay(String step, CommitmentView commitment) {
        return switch (step) {
            case "Task_Deliver" -> commitment.due();
            case "Task_ConfirmFulfilment" -> commitment.claim() == null ? null : commitment.claim().answerBy();
            case "Task_DecideOnNewDate" -> commitment.extension() == null ? null : commitment.extension().answerBy();
            default -> null;
        };
    }

    /** What was done and where it is now, by day; and last how it ended, once it has. */
    private List<ProcessView.Told> road(ProcessPosition shown) {
        List<Step> passed = shown.steps().stream().filter(step -> !step.waits()).sorted(Comparator.comparing(Step::on)).toList();
        Stream<Step> outcome = !shown.current().isEmpty() ? Stream.of()
                : passed.stream().filter(step -> step.kind() == Kind.OUTCOME).reduce((first, last) -> last).stream();
        Stream<Step> done = shown.steps().stream().filter(step -> step.waits() || step.kind() == Kind.STEP).sorted(BY_DAY);
        return Stream.concat(done, outcome).filter(step -> label(shown.process(), step.id()) != null)
                .map(step -> new ProcessView.Told(label(shown.process(), step.id()),
                        LocalDate.ofInstant(step.on(), EffectiveTime.ZONE), step.waits(), lasted(step)))
                .distinct().toList();
    }

    /** As a task or a part of the road does; what only happens has one day. */
    private static boolean lasted(Step step) {
        return !step.waits() && (step.id().startsWith("Task_") || step.id().startsWith("Call_"));
    }

    /** What is true if nobody acts before the day, in more words than fit in the diagram where there are. */
    private String coming(String process, String step) {
        String label = label(process, step);
        return label == null ? null : messages.getMessage("web.process.coming." + process + "." + step, null, label, texts.locale());
    }

    /** Null for what says nothing by itself: questions, arrows and frames. */
    private String label(String process, String step) {
        return SeenProcesses.isTold(step) ? messages.getMessage("model." + process + "." + step, null, null, texts.locale()) : null;
    }
}
