package nl.wederkerig.web.timetable;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.web.component.Tone;

/** A timetable as the overview of an agreement shows it. @param askAdvice null for who cannot ask for advice */
public record TimetableOverview(List<Step> steps, List<WhatIfRow> whatIfs, List<AdviceRow> advices, Link askAdvice) {

    public TimetableOverview {
        steps = List.copyOf(steps);
        whatIfs = List.copyOf(whatIfs);
        advices = List.copyOf(advices);
    }

    /**
     * An advice that was asked for.
     *
     * @param by    who asked for it, and when
     * @param dueOn while it is awaited and not late; else null
     * @param lines the question, and what came, in sentences
     * @param documents that came
     * @param links what the reader can do about it
     */
    public record AdviceRow(String body, String by, Tone tone, String state, LocalDate dueOn, List<String> lines, List<Link> documents, List<Link> links) {

        public AdviceRow {
            lines = List.copyOf(lines);
            documents = List.copyOf(documents);
            links = List.copyOf(links);
        }
    }

    /** A link to where something is done. */
    public record Link(String text, String url) {}

    /**
     * A milestone.
     *
     * @param owner null for everybody
     * @param tone  with state, null where nobody follows it
     * @param lines what was agreed or reported besides, in sentences
     * @param links what the reader can do about it
     */
    public record Step(String title, LocalDate on, String owner, Tone tone, String state, List<String> lines, List<Link> links) {

        public Step {
            lines = List.copyOf(lines);
            links = List.copyOf(links);
        }
    }

    /**
     * A what-if agreement.
     *
     * @param condition   what may happen
     * @param consequence what follows then, and when
     * @param actBy       the last day to act, while somebody is awaited; else null
     * @param lines       who declared it, who did what, who has something against it, who is awaited, in sentences
     * @param links       what the reader can do about it
     */
    public record WhatIfRow(String condition, String consequence, Tone tone, String state, LocalDate actBy, List<String> lines, List<Link> links) {

        public WhatIfRow {
            lines = List.copyOf(lines);
            links = List.copyOf(links);
        }
    }
}
