package nl.wederkerig.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;

/** Gathers the mistakes in what is filled in about a commitment. */
final class FilledIn {

    static final int LONGEST_TEXT = 10_000;

    private final List<Fault> faults = new ArrayList<>();

    FilledIn required(String path, String text) {
        boolean missing = text == null || text.isBlank();
        return when(missing, path, "agreement.required").optional(path, text);
    }

    FilledIn optional(String path, String text) {
        boolean controls = text != null && text.chars().anyMatch(each -> Character.isISOControl(each) && "\r\n\t".indexOf(each) < 0);
        return when(text != null && text.length() > LONGEST_TEXT, path, "agreement.too-long", LONGEST_TEXT)
                .when(controls, path, "agreement.control-characters");
    }

    /** A last day from today on, that is not the present one. @param present null for no such day */
    FilledIn newDue(LocalDate newDue, LocalDate present, LocalDate today) {
        if (newDue == null) {
            return when(true, "newDue", "agreement.required");
        }
        boolean outside = newDue.getYear() > Holidays.LAST_YEAR;
        return when(newDue.isBefore(today), "newDue", "commitment.new-due-passed", today)
                .when(outside, "newDue", "agreement.outside-calendar")
                .when(Objects.equals(newDue, present), "newDue", "commitment.same-due");
    }

    FilledIn when(boolean wrong, String path, String code, Object... arguments) {
        if (wrong) {
            faults.add(Fault.at(path, code, arguments));
        }
        return this;
    }

    /** @throws InvalidInput when there is any */
    void refuse() {
        InvalidInput.refuse(faults);
    }

    /** Null for nothing said. */
    static String said(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
