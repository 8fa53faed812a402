package nl.wederkerig.web.dispute;

import java.time.LocalDate;
import java.util.List;

/** What the page of a dispute says of its route. */
public record RoutePageView(List<Held> procedures, List<Court> courts) {

    /**
     * A procedure that is over.
     *
     * @param outcome  what came of it, and how far it binds
     * @param issuedOn null without an outcome
     * @param tabledBy the ministry that put non-compliance before the cabinet; null without
     */
    public record Held(
            String procedure, String outcome, LocalDate issuedOn, List<String> lines, List<Answered> answers, String tabledBy,
            LocalDate tabledOn) {}

    /** @param reasons may be null. @param parliamentOn the day on which parliament is told; null where it is not */
    public record Answered(String by, String answer, LocalDate on, String reasons, LocalDate parliamentOn) {}

    public record Court(List<String> lines, String suspends, String by, LocalDate on) {}
}
