package nl.wederkerig.signing;

import java.util.stream.Stream;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;

/** What somebody wrote at a field. @param text null for nothing */
record Prose(String field, String text) {

    /** In characters, inclusive. */
    static final int LONGEST = 10_000;

    /** @throws InvalidInput with every field that holds more, or characters that are no text */
    static void fits(Prose... all) {
        InvalidInput.refuse(Stream.of(all).filter(each -> each.text != null && each.text.chars()
                        .anyMatch(letter -> Character.isISOControl(letter) && "\r\n\t".indexOf(letter) < 0))
                .map(each -> Fault.at(each.field, "signing.control-characters")).toList());
        InvalidInput.refuse(Stream.of(all).filter(each -> each.text != null && each.text.length() > LONGEST)
                .map(each -> Fault.at(each.field, "signing.too-long", LONGEST)).toList());
    }
}
