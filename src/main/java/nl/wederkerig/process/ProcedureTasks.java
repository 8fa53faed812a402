package nl.wederkerig.process;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wederkerig.dispute.StepKind;

/**
 * How the models of procedures name what they do with a step: of {@code ASK_ADVICE} the user task is {@code Task_AskAdvice}, what
 * happens when it lapses {@code Task_LapseAskAdvice}, and the variable with that moment {@code askAdviceLapsesAt}.
 */
final class ProcedureTasks {

    private static final String TASK = "Task_";
    private static final String LAPSE = "Task_Lapse";
    private static final Map<String, StepKind> KINDS =
            Arrays.stream(StepKind.values()).collect(Collectors.toMap(ProcedureTasks::camel, Function.identity()));

    private ProcedureTasks() {}

    static String task(StepKind kind) {
        return TASK + camel(kind);
    }

    static String timer(StepKind kind) {
        return "Timer_" + camel(kind) + "Lapsed";
    }

    static String variable(StepKind kind) {
        String name = camel(kind);
        return Character.toLowerCase(name.charAt(0)) + name.substring(1) + "LapsesAt";
    }

    /** The step that a user task is about; empty for tasks of other models. */
    static Optional<StepKind> kindOf(String task) {
        return task.startsWith(TASK) ? Optional.ofNullable(KINDS.get(task.substring(TASK.length()))) : Optional.empty();
    }

    /** The step whose lapse a service task carries out. */
    static StepKind lapsed(String task) {
        return KINDS.get(task.substring(LAPSE.length()));
    }

    private static String camel(StepKind kind) {
        return Arrays.stream(kind.name().split("_")).map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
