package nl.wederkerig.web.start;

import java.util.List;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.commitment.InOurNameModel;
import nl.wederkerig.web.commitment.InOurNameView;
import org.springframework.stereotype.Component;

/** What an association agreed in the name of the reader's organisation, and of which that has not reported its part. */
@Component
class MemberTasks {

    private final InOurNameModel inOurName;
    private final Texts texts;

    MemberTasks(InOurNameModel inOurName, Texts texts) {
        this.inOurName = inOurName;
        this.texts = texts;
    }

    List<TaskRow> of(Actor actor) {
        return rows(inOurName.toReport(actor));
    }

    /** @param found of which part may not be for the reader to report */
    List<TaskRow> rows(List<InOurNameView.Row> found) {
        return found.stream().filter(row -> row.report() != null).map(row -> new TaskRow(null,
                texts.get("web.commitment.task", texts.get("web.commitment.act.REPORT_MEMBER"), row.text()),
                row.report(), row.reference(), row.title(), row.due(), null, null, null, false, null)).toList();
    }
}
