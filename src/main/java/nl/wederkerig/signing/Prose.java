package nl.wederkerig.signing;

import java.util.stream.Stream;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;

/** What somebody wrote at a field. @param text null for nothing */
record Prose(String field, String text) {

    /** In characters, inclusive. */
    static final int LONGEST = 10_000;

    /** @throws InvalidInput with every field that holds more */
    static void fits(Prose... all) {
        InvalidInput.refuse(Stream.of(all).filter(each -> each.text != null && each.text.length() > LONGEST)
                .map(each -> Fault.at(each.field, "signing.too-long", LONGEST)).toList());
    }
}
