package nl.wederkerig.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How a dossier stands at a moment, in the words of {@code expect}. Organisations are codes; enums are names. */
interface DossierState {

    String status();

    /** Null while no term runs. */
    LocalDate negotiationTermEndsOn();

    Integer currentTextVersion();

    LocalDate inForceOn();

    /** Codes; {@code BZK/CO_SIGNER} where an organisation is party twice. */
    Set<String> signedBy();

    /** Null before the first round. */
    String roundStatus();

    Optional<CommitmentState> commitment(String key);

    Optional<DisputeState> dispute(String key);

    /** By the key with which the file planned it. */
    Optional<MeetingState> meeting(String key);

    /** By the name of the side; empty where there is no such side. */
    Optional<RoomState> room(String side);

    /** By its code; empty where the agreement has it not. */
    Optional<ChecklistState> checklist(String code);

    /** Null without a referral. */
    String cabinetStatus();

    /** Null without a decision. */
    String cabinetDecision();

    Integer escalationLevel();

    Set<String> holder();

    /** Names in English, sorted. */
    List<String> openTasks(String organisationCode);

    /** Types, in order, since the previous expectation. */
    List<String> events();

    Integer remindersSent();

    /** @param extensions how often the date has moved */
    record CommitmentState(String status, LocalDate due, LocalDate firstDue, Boolean overdue, Integer extensions, Set<String> awaiting) {}

    /**
     * A dispute, as far as the expectation can ask for it.
     *
     * @param consultationEndsOn null for a deadlock
     * @param outcomeDueOn       the last day of the step that gives the outcome; null where it is not open
     * @param force              of the outcome of the last procedure; null without one
     * @param outcome            what kind of outcome it is; null without one
     * @param seats              in the last procedure, names by seat; of who was asked or has it
     */
    record DisputeState(String stage, String procedure, LocalDate consultationEndsOn, Boolean suspended, LocalDate outcomeDueOn, String force,
            String outcome, Map<String, String> seats) {}

    /** @param common   text of the position that all agreed to; null before. @param proposed text of one that was proposed since; null for none */
    record RoomState(Integer notes, Integer documents, String common, String proposed) {}

    record ChecklistState(Integer answered, Integer open) {}

    /** @param conclusions where each stands, by its number */
    record MeetingState(String status, Map<String, String> conclusions) {

        public MeetingState {
            conclusions = Map.copyOf(conclusions);
        }
    }
}
