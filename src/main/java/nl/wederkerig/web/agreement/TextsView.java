package nl.wederkerig.web.agreement;

import java.time.Instant;
import java.util.List;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.component.Tone;

/**
 * The texts of an agreement.
 *
 * @param form       which two versions are compared
 * @param shown      the version that is read
 * @param comparison with another version, null where nothing is compared
 * @param propose    path to propose a text, null for who cannot now
 * @param accept     path to accept the current one, null for who cannot now
 */
public record TextsView(
        List<Version> versions, List<Choice> numbers, Form form, Version shown, TextComparison comparison,
        List<Acceptance> acceptances, String propose, String accept) {

    public TextsView {
        versions = List.copyOf(versions);
        numbers = List.copyOf(numbers);
        acceptances = List.copyOf(acceptances);
    }

    /** @param by who proposed it, null for the text of an outcome. @param marks what the version is, such as in force */
    public record Version(
            int number, String origin, String by, Instant at, String sha256, List<String> marks, List<String> paragraphs,
            List<PromiseRow> commitments) {

        Version of(List<PromiseRow> rows) {
            return new Version(number, origin, by, at, sha256, marks, paragraphs, rows);
        }
    }

    /** @param at null where it is awaited */
    public record Acceptance(String party, Instant at) {

        public Tone tone() {
            return at == null ? Tone.NEUTRAL : Tone.ON_COURSE;
        }
    }
}
