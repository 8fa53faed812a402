package nl.wederkerig.dossier;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.wederkerig.agreement.TimetableView;
import nl.wederkerig.record.RecordedEvent;
import nl.wederkerig.shared.OrganisationId;

/** What parties did about an agreed timetable, as verbs; what its days brought comes again by itself. */
final class WrittenTimetable {

    private final TimetableView timetable;
    private final FileDocuments documents;

    WrittenTimetable(TimetableView timetable, FileDocuments documents) {
        this.timetable = timetable;
        this.documents = documents;
    }

    Optional<Map<String, Object>> verb(RecordedEvent event, Function<OrganisationId, String> code) {
        Map<String, Object> payload = event.payload();
        return Optional.ofNullable(switch (event.type()) {
            case "MilestoneMet" -> WrittenEvents.verb("report-milestone", "milestone", payload.get("milestone"), "met", payload.get("metOn"),
                    "note", payload.get("note"));
            case "MilestoneContested" -> WrittenEvents.verb("contest-milestone", "milestone", payload.get("milestone"),
                    "reason", payload.get("reason"));
            case "WhatIfOccurred" -> WrittenEvents.verb("declare-what-if", "whatIf", payload.get("whatIf"), "reason", payload.get("reason"));
            case "WhatIfContested" -> WrittenEvents.verb("contest-what-if", "whatIf", payload.get("whatIf"), "reason", payload.get("reason"));
            case "WhatIfActedOn" -> WrittenEvents.verb("act-on-what-if", "whatIf", payload.get("whatIf"), "note", payload.get("note"));
            case "AdviceRequested" -> WrittenEvents.verb("request-advice", "body", payload.get("organisation") == null ? null
                            : code.apply(new OrganisationId((String) payload.get("organisation"))),
                    "name", payload.get("bodyName"), "question", payload.get("question"), "term", payload.get("term"));
            case "RequestedAdviceCame" -> came(payload);
            case "BudgetMomentNeeded" -> WrittenEvents.verb("need-budget-moment", "moment", payload.get("kind"), "year", payload.get("year"));
            case "NoBudgetMomentNeeded" -> WrittenEvents.verb("need-budget-moment");
            default -> null;
        });
    }

    private Map<String, Object> came(Map<String, Object> payload) {
        Map<String, Object> verb = WrittenEvents.verb("record-requested-advice", "advice", payload.get("advice"),
                "received", payload.get("receivedOn"), "summary", payload.get("summary"), "document", payload.get("document"));
        timetable.advices().stream().filter(each -> Integer.valueOf(each.advice().number()).equals(payload.get("advice")))
                .forEach(each -> documents.write(verb, each.documents()));
        return verb;
    }
}
