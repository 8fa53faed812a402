package nl.wederkerig.web.arbitration;

import java.util.stream.Stream;
import nl.wederkerig.dispute.DisputeSide;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.proceedings.BindingAdviceView;
import nl.wederkerig.proceedings.RoundKind;
import nl.wederkerig.proceedings.SubmissionKind;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Dates;
import org.springframework.stereotype.Component;

/** What things in binding advice are called on the pages. */
@Component
class BindingAdviceWords {

    private final OrganisationNames organisations;
    private final Texts texts;
    private final Dates dates;

    BindingAdviceWords(OrganisationNames organisations, Texts texts, Dates dates) {
        this.organisations = organisations;
        this.texts = texts;
        this.dates = dates;
    }

    /** All that stand in the dispute; one statement. */
    OrganisationNames.Names names(DisputeView dispute) {
        return organisations.of(Stream.concat(dispute.parties().stream(), dispute.observers().stream()).toList());
    }

    /** "Niet-nakoming: VNG tegen SZW". */
    String title(DisputeView dispute, OrganisationNames.Names names) {
        return texts.get("web.dispute.title", texts.get("web.dispute.kind." + dispute.kind()), names.all(dispute.claimants()),
                names.all(dispute.respondents()));
    }

    String kind(SubmissionKind kind) {
        return texts.get("web.arbitration.kind." + kind);
    }

    String round(RoundKind kind) {
        return texts.get("web.arbitration.round." + kind);
    }

    /** Who files in that round; null for a hearing. */
    String turn(RoundKind kind, BindingAdviceView advice, OrganisationNames.Names names) {
        return kind.side() == null ? null : names.all(kind.side() == DisputeSide.CLAIMANTS ? advice.claimants() : advice.respondents());
    }

    /** Whose turn it is, with what and by when; nothing where the timetable asks nothing now. */
    Stream<String> turns(BindingAdviceView advice, OrganisationNames.Names names) {
        return advice.timetable().stream().filter(round -> round.kind() == advice.round() && !round.on().isBefore(dates.today())).limit(1)
                .map(round -> texts.get(round.kind().side() == null ? "web.arbitration.turn.all" : "web.arbitration.turn",
                        turn(round.kind(), advice, names), round(round.kind()), dates.day(round.on())));
    }
}
