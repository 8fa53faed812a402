package nl.wederkerig.web.start;

import java.util.List;
import java.util.stream.Stream;
import nl.wederkerig.membership.ConsultationState;
import nl.wederkerig.membership.MemberConsultations;
import nl.wederkerig.membership.Signals;
import nl.wederkerig.party.Layer;
import nl.wederkerig.party.OrganisationKind;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Dates;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What associations and members ask of each other outside processes: votes, and answers to signals. */
@Component
class AskedTasks {

    private final MemberConsultations consultations;
    private final Signals signals;
    private final OrganisationNames organisations;
    private final Texts texts;
    private final Dates dates;

    AskedTasks(@Lazy MemberConsultations consultations, @Lazy Signals signals, OrganisationNames organisations, Texts texts, Dates dates) {
        this.consultations = consultations;
        this.signals = signals;
        this.organisations = organisations;
        this.texts = texts;
        this.dates = dates;
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
        return consultations.list(actor).stream()
                .filter(row -> row.member() && row.vote() == null && row.state() == ConsultationState.OPEN && !row.lastDay().isBefore(dates.today()))
                .map(row -> new TaskRow(null, texts.get("web.membership.task"), "/leden/raadplegingen/" + row.id(), row.reference(), row.title(),
                        row.lastDay(), null, null, null, false, null))
                .toList();
    }

    private List<TaskRow> toAnswer(Actor actor) {
        return signals.asked(actor).stream().map(each -> new TaskRow(null, texts.get("web.signal.task"),
                each.bundle() == null ? "/leden/signalen/" + each.signal() : "/leden/bundels/" + each.bundle(), null, each.title(), each.answerBy(), null, null,
                null, false, null)).toList();
    }
}
