package nl.wederkerig.commitment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wederkerig.deadline.Deadline;
import nl.wederkerig.deadline.DeadlineKind;
import nl.wederkerig.deadline.DeadlineRegister;
import nl.wederkerig.deadline.LapseEvent;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.stereotype.Component;

/**
 * Keeps in the register of deadlines the date of each commitment that is owed, whose lapse makes it overdue, and the response
 * terms of those who have not answered a claim (C2) or a request for another date (C3).
 */
@Component
class CommitmentDeadlines implements LapseEvent {

    private static final String DATE = "commitment:";
    private static final String CLAIM = "confirm:";
    private static final String EXTENSION = "new-date:";
    static final String DATE_LABEL = "commitment";
    static final String CLAIM_LABEL = "confirm-fulfilment";
    static final String EXTENSION_LABEL = "new-date";

    private final DeadlineRegister register;

    CommitmentDeadlines(DeadlineRegister register) {
        this.register = register;
    }

    static String dateKey(Commitment commitment) {
        return DATE + commitment.key();
    }

    static String claimKey(Commitment commitment) {
        return CLAIM + commitment.key();
    }

    static boolean isRequest(String key) {
        return key.startsWith(CLAIM) || key.startsWith(EXTENSION);
    }

    static String extensionKey(Commitment commitment) {
        return EXTENSION + commitment.key();
    }

    /** Enters, moves or closes the deadlines, as the commitment stands; of one that is followed its process records the lapses. */
    void keep(Commitment commitment) {
        Map<String, Deadline> live = live(commitment);
        live.values().forEach(register::set);
        register.close(commitment.agreement(), Stream.of(DATE, CLAIM, EXTENSION).map(prefix -> prefix + commitment.key())
                .filter(key -> !live.containsKey(key)).toList());
    }

    /** Of commitments that just began to be owed, or to wait: none of them has a deadline yet. */
    void enter(List<Commitment> commitments) {
        register.setAll(commitments.stream().flatMap(each -> live(each).values().stream()).toList());
    }

    private static Map<String, Deadline> live(Commitment commitment) {
        AskedOfBeneficiaries asked = commitment.asked();
        List<OrganisationId> owedTo = commitment.promise().beneficiaries();
        Map<String, Deadline> live = new LinkedHashMap<>();
        if (commitment.status().owed() && commitment.due() != null) {
            put(live, commitment, DATE, DeadlineKind.COMMITMENT, DATE_LABEL, commitment.owedFrom(), commitment.due(),
                    List.of(commitment.promise().obligor()));
        }
        if (commitment.status() == CommitmentStatus.CLAIMED) {
            put(live, commitment, CLAIM, DeadlineKind.RESPONSE, CLAIM_LABEL, asked.claim().claimedOn(), asked.claim().answerBy(),
                    asked.claim().silent(owedTo));
        }
        if (asked.openExtension() != null) {
            put(live, commitment, EXTENSION, DeadlineKind.RESPONSE, EXTENSION_LABEL, asked.openExtension().askedOn(),
                    asked.openExtension().answerBy(), asked.openExtension().silent(owedTo));
        }
        return live;
    }

    private static void put(Map<String, Deadline> live, Commitment commitment, String prefix, DeadlineKind kind, String label,
            LocalDate from, LocalDate lastDay, List<OrganisationId> holders) {
        String key = prefix + commitment.key();
        Deadline deadline = new Deadline(commitment.agreement(), key, kind, label, from, lastDay, holders);
        live.put(key, commitment.followed() ? deadline : deadline.recordingLapse());
    }

    @Override
    public DeadlineKind kind() {
        return DeadlineKind.COMMITMENT;
    }

    @Override
    public DomainEvent of(Deadline lapsed) {
        return new CommitmentOverdue(lapsed.agreement(), lapsed.key().substring(DATE.length()), lapsed.lastDay());
    }
}
