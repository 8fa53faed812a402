package nl.wederkerig.web.start;

import java.util.List;
import nl.wederkerig.membership.ConsultationState;
import nl.wederkerig.membership.MemberConsultations;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Role;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Dates;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The questions of associations on which the reader's organisation has not voted yet. */
@Component
class VoteTasks {

    private final MemberConsultations consultations;
    private final Texts texts;
    private final Dates dates;

    VoteTasks(@Lazy MemberConsultations consultations, Texts texts, Dates dates) {
        this.consultations = consultations;
        this.texts = texts;
        this.dates = dates;
    }

    /** None for BZK: a ministry is a member of no association. */
    List<TaskRow> of(Actor actor) {
        return actor.has(Role.BZK_LIAISON) ? List.of() : consultations.list(actor).stream()
                .filter(row -> row.member() && row.vote() == null && row.state() == ConsultationState.OPEN && !row.lastDay().isBefore(dates.today()))
                .map(row -> new TaskRow(null, texts.get("web.membership.task"), "/leden/raadplegingen/" + row.id(), row.reference(), row.title(),
                        row.lastDay(), null, null, null, false, null))
                .toList();
    }
}
