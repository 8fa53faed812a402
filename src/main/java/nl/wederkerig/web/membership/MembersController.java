package nl.wederkerig.web.membership;

import java.util.List;
import nl.wederkerig.membership.ConsultationRow;
import nl.wederkerig.membership.ConsultationState;
import nl.wederkerig.membership.MemberConsultations;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Crumb;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The consultations of the reader's association, and those put to the reader's organisation. */
@Controller
class MembersController {

    static final String PATH = "/leden";

    private final MemberConsultations consultations;
    private final ConsultationWords words;
    private final OrganisationNames organisations;
    private final Texts texts;

    MembersController(@Lazy MemberConsultations consultations, ConsultationWords words, OrganisationNames organisations, Texts texts) {
        this.consultations = consultations;
        this.words = words;
        this.organisations = organisations;
        this.texts = texts;
    }

    @GetMapping(PATH)
    String list(Actor actor, Model model) {
        List<ConsultationRow> rows = consultations.list(actor);
        OrganisationNames.Names names = organisations.of(rows.stream().map(ConsultationRow::association).toList());
        model.addAttribute("title", texts.get("web.membership.consultations"));
        model.addAttribute("crumbs", List.<Crumb>of());
        model.addAttribute("page", new ConsultationListView(MembersTab.CONSULTATIONS.tabs(texts),
                rows.stream().filter(ConsultationRow::member).map(row -> row(row, names)).toList(),
                rows.stream().filter(row -> actor.belongsTo(row.association())).map(row -> row(row, names)).toList()));
        return "membership/consultations";
    }

    private ConsultationListView.Row row(ConsultationRow row, OrganisationNames.Names names) {
        boolean open = row.state() == ConsultationState.OPEN && !words.waitsForCount(row);
        return new ConsultationListView.Row(ConsultationWords.url(row.id()), row.question(), names.of(row.association()), row.reference(),
                row.title(), open, row.lastDay(), words.tone(row), words.standing(row), words.vote(row.vote()), words.turnout(row.tally()));
    }
}
