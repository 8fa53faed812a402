package nl.wederkerig.dossier;

import static nl.wederkerig.shared.Role.NEGOTIATOR;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wederkerig.agreement.ReceivedAdvice;
import nl.wederkerig.agreement.RequestAdvice;
import nl.wederkerig.budget.BudgetMomentKind;
import nl.wederkerig.shared.OrganisationId;

/** The verbs about an agreed timetable; each names an item by its place, from 1. */
final class TimetableVerbs {

    private TimetableVerbs() {}

    static Map<String, Verb> all() {
        Map<String, Verb> verbs = new LinkedHashMap<>();
        Stream.of(verb("report-milestone", TimetableVerbs::reportMilestone),
                verb("contest-milestone", TimetableVerbs::contestMilestone),
                verb("declare-what-if", fields -> {
                    Integer whatIf = fields.number("whatIf");
                    String reason = fields.text("reason");
                    return (use, agreement, actor) -> use.timetables().declareWhatIf(agreement, whatIf, reason, actor);
                }),
                verb("contest-what-if", fields -> {
                    Integer whatIf = fields.number("whatIf");
                    String reason = fields.text("reason");
                    return (use, agreement, actor) -> use.timetables().contestWhatIf(agreement, whatIf, reason, actor);
                }),
                verb("request-advice", TimetableVerbs::requestAdvice),
                verb("record-requested-advice", TimetableVerbs::recordAdvice),
                verb("need-budget-moment", TimetableVerbs::needMoment),
                verb("act-on-what-if", fields -> {
                    Integer whatIf = fields.number("whatIf");
                    String note = fields.text("note");
                    return (use, agreement, actor) -> use.timetables().actOnWhatIf(agreement, whatIf, note, actor);
                })).forEach(verb -> verbs.put(verb.name(), verb));
        return verbs;
    }

    private static Verb verb(String name, Function<Fields, Act> read) {
        return new Verb(name, NEGOTIATOR, read);
    }

    private static Act reportMilestone(Fields fields) {
        Integer milestone = fields.number("milestone");
        LocalDate met = fields.optionalDay("met");
        String note = fields.optionalText("note");
        return (use, agreement, actor) -> use.timetables().reportMilestone(agreement, milestone, met, note, actor);
    }

    /** A body goes by its code, or by {@code name}. */
    private static Act requestAdvice(Fields fields) {
        OrganisationId body = fields.optionalOrganisation("body");
        String name = fields.optionalText("name");
        if (!fields.has("body") && name == null) {
            fields.mistake("body", "missing", "body");
        }
        RequestAdvice request = new RequestAdvice(body, name, fields.text("question"), fields.length("term"));
        return (use, agreement, actor) -> use.timetables().requestAdvice(agreement, request, actor);
    }

    private static Act recordAdvice(Fields fields) {
        Integer advice = fields.number("advice");
        LocalDate received = fields.optionalDay("received");
        String summary = fields.optionalText("summary");
        String document = fields.optionalText("document");
        ReceivedAdvice came = new ReceivedAdvice(received, summary, document, FileDocuments.read(fields));
        return (use, agreement, actor) -> use.timetables().recordAdvice(agreement, advice, came, actor);
    }

    /** Of no kind: no moment has to be met any more. */
    private static Act needMoment(Fields fields) {
        BudgetMomentKind kind = fields.optionalOneOf("moment", BudgetMomentKind.class);
        Integer year = fields.has("moment") ? fields.number("year") : null;
        return (use, agreement, actor) -> use.neededMoments().need(agreement, kind, year, actor);
    }

    private static Act contestMilestone(Fields fields) {
        Integer milestone = fields.number("milestone");
        String reason = fields.text("reason");
        return (use, agreement, actor) -> use.timetables().contestMilestone(agreement, milestone, reason, actor);
    }
}
