package nl.wederkerig.web.start;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wederkerig.agreement.AgreementPage;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.deadline.Deadline;
import nl.wederkerig.deadline.Deadlines;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.web.agreement.Texts;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The hearings of arbiters that a party is to attend, from the day on which they are planned until they are held or their day has
 * passed. No process waits for a party there: who stays away is not heard, and it goes on with what is on file (A7).
 */
@Component
class HearingTasks {

    private static final String ATTEND = "dispute.attend-hearing";

    private final Deadlines deadlines;
    private final Agreements agreements;
    private final Texts texts;

    HearingTasks(Deadlines deadlines, @Lazy Agreements agreements, Texts texts) {
        this.deadlines = deadlines;
        this.agreements = agreements;
        this.texts = texts;
    }

    /** @param own whether the reader is to be one who acts for the party */
    List<TaskRow> of(boolean own, Actor actor) {
        if (own != actor.has(Role.NEGOTIATOR)) {
            return List.of();
        }
        List<Deadline> planned = deadlines.held(ATTEND, actor);
        Map<AgreementId, AgreementPage.Row> known = planned.isEmpty() ? Map.of()
                : agreements.rows(planned.stream().map(Deadline::agreement).distinct().toList(), actor).stream()
                        .collect(Collectors.toMap(AgreementPage.Row::id, Function.identity()));
        return planned.stream().filter(hearing -> known.containsKey(hearing.agreement()))
                .map(hearing -> row(hearing, known.get(hearing.agreement()), own)).toList();
    }

    private TaskRow row(Deadline hearing, AgreementPage.Row agreement, boolean own) {
        String url = "/akkoorden/" + hearing.agreement() + "/geschillen/" + hearing.key().split(":")[1] + "/bindend-advies";
        return new TaskRow(null, texts.get("deadline." + hearing.label()), url, agreement.reference(), agreement.title(), hearing.lastDay(),
                null, null, null, false, own ? null : texts.get("web.agreement.role." + Role.NEGOTIATOR));
    }
}
