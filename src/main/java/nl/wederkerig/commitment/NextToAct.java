package nl.wederkerig.commitment;

import java.util.stream.Stream;
import nl.wederkerig.shared.OrganisationId;

/** Who must act next with a commitment (02, Escalation level and holder). */
final class NextToAct {

    private NextToAct() {}

    /** Codes of who has not answered a claim or a request; before them, while it is not done, the obligor. */
    static String[] of(CommitmentStatus status, Promise promise, AskedOfBeneficiaries asked) {
        boolean obligor = status.canBeOverdue();
        Stream<OrganisationId> next = Stream.concat(
                obligor ? Stream.of(promise.obligor()) : Stream.of(),
                asked.silent(status == CommitmentStatus.CLAIMED, promise.beneficiaries()));
        return next.map(OrganisationId::value).distinct().toArray(String[]::new);
    }
}
