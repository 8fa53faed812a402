package nl.wederkerig.web.start;

import java.util.List;
import java.util.stream.Stream;
import nl.wederkerig.party.Layer;
import nl.wederkerig.party.OrganisationKind;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.worklist.Worklist;
import org.springframework.stereotype.Component;

/** What associations and members ask of each other outside processes: votes, and answers to signals. */
@Component
class AskedTasks {

    private final Worklist worklist;
    private final OrganisationNames organisations;
    private final Texts texts;

    AskedTasks(Worklist worklist, OrganisationNames organisations, Texts texts) {
        this.worklist = worklist;
        this.organisations = organisations;
        this.texts = texts;
    }

    /** A ministry is neither. Nobody sends a signal to who is no association. */
    List<TaskRow> of(Actor actor) {
        OrganisationView own = actor.organisation() == null ? null : organisations.of(List.of(actor.organisation())).known().get(actor.organisation());
        if (own == null || own.layer() == Layer.RIJK) {
            return List.of();
        }
        return own.kind() == OrganisationKind.ASSOCIATION ? Stream.concat(votes(actor).stream(), toAnswer(actor).stream()).toList() : votes(actor);
    }

    private List<TaskRow> votes(Actor actor) {
        return worklist.votes(actor).stream()
                .map(row -> new TaskRow(null, texts.get("web.membership.task"), "/leden/raadplegingen/" + row.id(), row.reference(), row.title(),
                        row.lastDay(), null, null, null, false, null))
                .toList();
    }

    /** Signals only. */
    List<TaskRow> toAnswer(Actor actor) {
        return worklist.signals(actor).stream().map(each -> new TaskRow(null, texts.get("web.signal.task"),
                each.bundle() == null ? "/leden/signalen/" + each.signal() : "/leden/bundels/" + each.bundle(), null, each.title(), each.answerBy(), null, null,
                null, false, null)).toList();
    }
}
