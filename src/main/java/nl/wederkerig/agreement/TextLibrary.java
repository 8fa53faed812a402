package nl.wederkerig.agreement;

import java.time.Instant;
import java.util.List;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import org.springframework.stereotype.Component;

/** Makes text versions: each a whole with its commitments and the financial paragraph as it is then. */
@Component
class TextLibrary {

    private final AgreementStore store;

    TextLibrary(AgreementStore store) {
        this.store = store;
    }

    /**
     * Makes the next version the current one.
     *
     * @param commitments null for those of the version before; for the first version, those that were entered
     * @param by          null for the text of an outcome; likewise the person
     */
    TextVersion next(
            Agreement agreement, String text, List<PromisedCommitment> commitments, TextOrigin origin, OrganisationId by,
            PersonId person, Instant at) {
        List<PromisedCommitment> whole = commitments != null ? commitments : before(agreement);
        int number = agreement.nextVersion();
        CanonicalText canonical = new CanonicalText(
                agreement.header().reference(), number, text.replace("\r\n", "\n"), whole,
                agreement.checks().financialParagraph());
        TextVersion version = new TextVersion(agreement.id(), canonical, origin, by, person, at);
        store.add(version);
        return version;
    }

    /** Whether the current version says the same, commitments and financial paragraph included. */
    boolean isCurrent(Agreement agreement, String text, List<PromisedCommitment> commitments) {
        int current = agreement.texts().current();
        return current > 0 && store.text(agreement.id(), current).says(
                text.replace("\r\n", "\n"), commitments != null ? commitments : before(agreement), agreement.checks().financialParagraph());
    }

    private List<PromisedCommitment> before(Agreement agreement) {
        int current = agreement.texts().current();
        List<PromisedCommitment> present = current == 0
                ? store.registration(agreement.id()).commitments()
                : store.text(agreement.id(), current).commitments();
        List<PromisedCommitment> succeeded = present;
        for (Succeeded succession : agreement.successions()) {
            succeeded = succeeded.stream().map(each -> inPlaceOf(each, succession)).toList();
        }
        return succeeded;
    }

    private static PromisedCommitment inPlaceOf(PromisedCommitment each, Succeeded succession) {
        return new PromisedCommitment(
                each.key(), succession.of(each.obligor()), each.byMembers(),
                each.beneficiaries().stream().map(succession::of).distinct().toList(), each.text(), each.due(), each.term(),
                each.termFrom(), each.amounts(), each.afterCommitment(), each.afterEvent(), each.detail());
    }
}
