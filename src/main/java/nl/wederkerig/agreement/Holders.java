package nl.wederkerig.agreement;

import java.util.List;
import nl.wederkerig.shared.OrganisationId;

/** Who must act next on an agreement, as far as that is the agreement's own matter (02, Escalation level and holder). */
final class Holders {

    private Holders() {}

    /** Who has not accepted; without a text to accept, everyone who accepts texts; once all have, who completes the checks (A5). */
    static List<OrganisationId> of(Agreement agreement) {
        Parties parties = agreement.parties();
        return switch (agreement.status()) {
            case PREPARATION -> Parties.organisations(parties.notAcceptedArrangement());
            case NEGOTIATION -> {
                Texts texts = agreement.texts();
                if (texts.current() == 0 || texts.reopened()) {
                    yield Parties.organisations(parties.textAcceptors());
                }
                List<AgreementParty> open = parties.notAcceptedText(texts.current());
                yield Parties.organisations(open.isEmpty() ? parties.checkers() : open);
            }
            case NEGOTIATORS_AGREEMENT -> agreement.constituencies().map(Constituencies::undecided).orElse(List.of());
            default -> List.of();
        };
    }
}
