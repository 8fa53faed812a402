package nl.wederkerig.web.agreement;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.wederkerig.agreement.JointAct;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.shared.AgreementId;
import org.springframework.stereotype.Component;

/** What somebody proposed to do jointly with an agreement, for who finds it among the tasks. */
@Component
public class JointProposals {

    private final Texts texts;

    JointProposals(Texts texts) {
        this.texts = texts;
    }

    /** "Termijn opschorten tot vr 4 dec 2026". @param content the day or the period; null without */
    public String proposed(JointAct act, String content) {
        return texts.get("web.agreement.joint." + act, content == null ? "" : act == JointAct.SUSPEND_TERM
                ? texts.spoken().day(LocalDate.parse(content)) : texts.length(TermLength.parse(content)));
    }

    /** Where one consents to exactly that. */
    public static String url(AgreementId agreement, JointAct act, String content) {
        String page = Stream.of(ActPage.values()).filter(each -> each.joint() == act).findFirst().orElseThrow().url(agreement);
        if (content == null) {
            return page;
        }
        return page + "?" + (act == JointAct.SUSPEND_TERM ? "until=" + content : PendingActs.by(TermLength.parse(content)));
    }
}
