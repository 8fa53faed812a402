package nl.wederkerig.web.start;

import java.util.List;
import nl.wederkerig.operations.StandingFigure;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Role;
import nl.wederkerig.web.agreement.Texts;
import org.springframework.stereotype.Component;

/** Whether everything works, for the operator: what asks for somebody now, by the figures of the page that shows them all. */
@Component
class Working {

    private final List<StandingFigure> alarming;
    private final EffectiveTime time;
    private final Texts texts;

    Working(List<StandingFigure> figures, EffectiveTime time, Texts texts) {
        this.alarming = figures.stream().filter(StandingFigure::alarming).toList();
        this.time = time;
        this.texts = texts;
    }

    /** Null for anybody but the operator. */
    StartView.Works of(Actor actor) {
        return !actor.has(Role.OPERATOR) ? null : new StartView.Works(alarming.stream().map(figure -> new StartView.Wrong(
                texts.get("figure." + figure.name()), figure.count(time.now()))).filter(each -> each.count() > 0).toList());
    }
}
