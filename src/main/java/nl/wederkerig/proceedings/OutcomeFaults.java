package nl.wederkerig.proceedings;

import java.util.ArrayList;
import java.util.List;
import nl.wederkerig.agreement.ConditionCircles;
import nl.wederkerig.dispute.DisputeFacts;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.RuleBroken;

/** Mistakes in an outcome. */
final class OutcomeFaults {

    static final int LONGEST_TEXT = 1_000_000;

    private OutcomeFaults() {}

    static void refuse(Outcome outcome, DisputeFacts dispute) {
        List<Fault> faults = new ArrayList<>();
        prose("text", outcome.text(), true, faults);
        prose("costs", outcome.costs(), false, faults);
        outcome.dispose().keySet().stream().filter(each -> !dispute.about().contains(each)).sorted()
                .forEach(each -> faults.add(Fault.at("dispose", "dispute.not-about", each)));
        InvalidInput.refuse(faults);
        ConditionCircles.whyRefused(outcome.commitments()).ifPresent(why -> {
            throw new RuleBroken(why);
        });
    }

    static void prose(String path, String text, boolean required, List<Fault> faults) {
        if (text == null || text.isBlank()) {
            if (required) {
                faults.add(Fault.at(path, "dispute.required"));
            }
        } else if (text.length() > LONGEST_TEXT) {
            faults.add(Fault.at(path, "dispute.too-long", LONGEST_TEXT));
        } else if (text.chars().anyMatch(each -> Character.isISOControl(each) && "\r\n\t".indexOf(each) < 0)) {
            faults.add(Fault.at(path, "dispute.control-characters"));
        }
    }
}
