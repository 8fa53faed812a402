package nl.wederkerig.dispute;

import java.util.List;
import nl.wederkerig.shared.Fault;

/** Mistakes in what is written in a dispute. */
final class DisputeFaults {

    static final int LONGEST_NOTE = 10_000;
    static final int LONGEST_TEXT = 1_000_000;

    private DisputeFaults() {}

    static void prose(String path, String text, int longest, boolean required, List<Fault> faults) {
        if (text == null || text.isBlank()) {
            if (required) {
                faults.add(Fault.at(path, "dispute.required"));
            }
        } else if (text.length() > longest) {
            faults.add(Fault.at(path, "dispute.too-long", longest));
        } else if (text.chars().anyMatch(each -> Character.isISOControl(each) && "\r\n\t".indexOf(each) < 0)) {
            faults.add(Fault.at(path, "dispute.control-characters"));
        }
    }
}
