package nl.wederkerig.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.wederkerig.shared.AgreementId;

/**
 * The terms behind a feature's deadlines: why each is on its day, and what a correction makes of it (03, Suspension and
 * extension). Every feature whose deadlines the calendar reckons implements it once, as a bean of its own:
 * <ul>
 *   <li>{@link #reckoned} is asked for "why this date?" and to foretell a correction of the holidays: it must give the terms
 *       as the feature itself reckons them, so that with the present holidays each ends on the day in the register;</li>
 *   <li>{@link #holidaysCorrected} is called once in a dossier in which something moves; the dossier is locked and
 *       {@link HolidayTable#current()} is the corrected table by then. It moves what the feature keeps, its deadlines in the
 *       register and its timers, and records nothing: the correction itself records each deadline that moved;</li>
 *   <li>{@link #startingOn} and {@link #startCorrected} do the same for another start day, and may be left out.</li>
 * </ul>
 */
public interface CorrectableTerms {

    /**
     * Of the given dossiers, what is live in the register and what follows on it. What was agreed as a day, or moved to a day by
     * consent, is left out. In a number of statements that does not grow with the dossiers.
     */
    List<ReckonedDeadline> reckoned(Collection<AgreementId> agreements);

    /** Whether other holidays can move any of them: not where all are reckoned to the day. */
    default boolean dependOnHolidays() {
        return true;
    }

    /** Whether lists of deadlines tell why its days are those; not for what tells it on a page of its own. */
    default boolean toldInLists() {
        return true;
    }

    /** Whether a deadline with this key can be one of its own: lists that hold none do not ask it why. */
    default boolean mayOwn(String key) {
        return true;
    }

    /**
     * What the keys of its deadlines begin with, before a colon, where its dossiers are a sort of their own: it is not asked to foresee
     * anything where none of them is live. Null where they are agreements.
     */
    default String sortOfKeys() {
        return null;
    }

    /** Whether the deadlines are of a sort of dossier that no other feature knows: then only this one is asked to move them. */
    default boolean ownsAlone(Set<String> keys) {
        return false;
    }

    /** @param keys of {@link #reckoned} that are to move; others are not touched */
    void holidaysCorrected(AgreementId agreement, Set<String> keys);

    /**
     * The terms that start with the fact, as they would be had it been on the day; none for a fact of another feature.
     *
     * @throws nl.wederkerig.calendar.CalendarException where there is no such term, as with a suspension before it
     * @throws nl.wederkerig.shared.RuleBroken when the day does not fit what happened since
     */
    default List<ReckonedDeadline> startingOn(AgreementId agreement, String fact, LocalDate day) {
        return List.of();
    }

    /** The dossier is locked; nothing for a fact of another feature. Throws as {@link #startingOn}. */
    default void startCorrected(AgreementId agreement, String fact, LocalDate day) {}
}
