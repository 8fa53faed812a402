package nl.wederkerig.web.dispute;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.calendar.Derivation;
import nl.wederkerig.web.component.Entry;
import nl.wederkerig.web.component.Tone;
import nl.wederkerig.web.termbar.TermBar;

/**
 * One dispute.
 *
 * @param stages  the ladder, in order
 * @param holder  null when nobody holds it
 * @param term    of the consultation; null when it is over or there was none
 * @param facts   who claims, who responds, what it is about
 * @param text    what it is about, in paragraphs; empty for a deadlock
 * @param acts    what the reader can do now, the first one first
 * @param waits   for whom it waits and until when, where that is not for the reader; null where it is, or for nobody
 * @param response by which day the respondents answer, and what follows when they do not; null where that is not awaited
 * @param bindingAdvice where the binding advice in it is; null where there is none
 * @param settled null unless it was settled
 */
public record DisputePageView(
        String title, String key, Tone tone, String stage, List<Stage> stages, String holder, LocalDate holderSince, TermBar term,
        LocalDate executiveFrom, List<Step> steps, List<Entry> facts, List<Entry> commitments, List<String> text, List<Act> acts,
        List<Together> together, List<Interest> interests, String interestNote, List<Meeting> meetings, Settled settled, String bindingAdvice,
        String waits, String response) {

    /** What brings the dispute on. */
    public List<Act> leading() {
        return acts.stream().filter(Act::leads).toList();
    }

    /** What is possible besides. */
    public List<Act> others() {
        return acts.stream().filter(act -> !act.leads()).toList();
    }

    /** A rung. @param state done, current or later. @param on the day on which it began or begins; null when that is not known */
    public record Stage(String text, State state, LocalDate on) {}

    /** How a rung stands. */
    public enum State {
        DONE, CURRENT, LATER, BROKEN_OFF
    }

    /** What must be done with a third party. @param otherwise what happens by itself when it is not */
    public record Step(String text, String holder, LocalDate lastDay, Derivation derivation, String otherwise) {}

    /** @param leads whether it brings the dispute on, and may stand out */
    public record Act(String url, String text, boolean leads) {

        Act(String url, String text) {
            this(url, text, true);
        }
    }

    /** What some consented to and not all. @param url where the reader can consent too; null when it cannot or has */
    public record Together(String text, String consented, String awaited, String url, String button, List<String> lines) {}

    /** @param text null while sealed for the reader */
    public record Interest(String side, String by, LocalDate on, List<String> text) {}

    public record Meeting(String level, LocalDate on, String by, String note) {}

    /** @param lines of the text, and of what becomes of the commitments */
    public record Settled(List<String> text, List<String> lines) {}
}
