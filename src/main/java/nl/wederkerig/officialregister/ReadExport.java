package nl.wederkerig.officialregister;

import java.util.List;

/**
 * What was found in a file.
 *
 * @param others   how many organisations are of a kind that is not taken over
 * @param mistakes in the order of the file, two hundred at most
 */
record ReadExport(List<RegisteredBody> bodies, int others, List<Mistake> mistakes) {

    ReadExport {
        bodies = List.copyOf(bodies);
        mistakes = List.copyOf(mistakes);
    }
}
