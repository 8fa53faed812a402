package nl.wederkerig.web.technique;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import nl.wederkerig.operations.FailedJobs;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;

/** Reads the fields "van" (inclusive) and "tot" (exclusive): local times in Europe/Amsterdam, either of which may be left out. */
final class TimeWindow {

    static final String FROM = "van";
    static final String UNTIL = "tot";

    private TimeWindow() {}

    /** @throws InvalidInput for what is no time, or ends before it begins */
    static FailedJobs.Window of(HttpServletRequest request) {
        List<Fault> faults = new ArrayList<>();
        Instant from = moment(request, FROM, faults);
        Instant until = moment(request, UNTIL, faults);
        if (from != null && until != null && !from.isBefore(until)) {
            faults.add(Fault.at(UNTIL, "technique.window"));
        }
        InvalidInput.refuse(faults);
        return new FailedJobs.Window(from, until);
    }

    private static Instant moment(HttpServletRequest request, String field, List<Fault> faults) {
        String typed = request.getParameter(field);
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDateTime.parse(typed.strip().replace(' ', 'T')).atZone(EffectiveTime.ZONE).toInstant();
        } catch (DateTimeParseException noTime) {
            faults.add(Fault.at(field, "technique.time"));
            return null;
        }
    }
}
