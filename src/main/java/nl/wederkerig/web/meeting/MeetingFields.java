package nl.wederkerig.web.meeting;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.meeting.Attendee;
import nl.wederkerig.web.FormFields;

/** Reads what forms of meetings ask beyond the usual. */
final class MeetingFields {

    private MeetingFields() {}

    /** As the browser sends it, {@code 10:30}, or {@code 10.30} as it is typed; null where nothing was. */
    static LocalTime time(FormFields fields, String name) {
        String text = fields.text(name);
        if (text == null) {
            return null;
        }
        try {
            String[] parts = text.split("[:.]");
            return LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException unreadable) {
            return fields.wrong(name, "meeting.time");
        }
    }

    /** A person a line: the name, and after a comma what the person is. */
    static List<Attendee> delegation(FormFields fields, String name) {
        String text = fields.text(name);
        return text == null ? List.of() : Stream.of(text.split("\n")).filter(line -> !line.isBlank()).map(line -> {
            String[] parts = line.strip().split("\\s*,\\s*", 2);
            return new Attendee(parts[0], parts.length == 1 || parts[1].isBlank() ? null : parts[1]);
        }).toList();
    }

    static String typed(List<Attendee> delegation) {
        return delegation.stream().map(each -> each.office() == null ? each.name() : each.name() + ", " + each.office())
                .collect(Collectors.joining("\n"));
    }
}
