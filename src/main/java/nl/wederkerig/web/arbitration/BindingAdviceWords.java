package nl.wederkerig.web.arbitration;

import java.util.stream.Stream;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.proceedings.RoundKind;
import nl.wederkerig.proceedings.SubmissionKind;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.Texts;
import org.springframework.stereotype.Component;

/** What things in binding advice are called on the pages. */
@Component
class BindingAdviceWords {

    private final OrganisationNames organisations;
    private final Texts texts;

    BindingAdviceWords(OrganisationNames organisations, Texts texts) {
        this.organisations = organisations;
        this.texts = texts;
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
}
