package nl.wederkerig.web.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Form;

/**
 * Who takes part, who signs for them and, for the own side only, what its delegation may agree to.
 *
 * @param ownSide      whether the reader belongs to a party and so has mandates to read
 * @param noted        what the own side proposed or accepted outside its mandate
 * @param mandateForm  null for who may not write one down
 * @param themes       that a mandate can be for
 * @param roomUrl      of what the parties on the reader's side share; null where they share nothing
 */
public record PartiesView(
        List<PartyRow> parties, boolean ownSide, List<Mandate> mandates, List<Noted> noted, Form mandateForm, List<Choice> themes, boolean fullSight,
        String roomUrl) {

    public PartiesView {
        parties = List.copyOf(parties);
        mandates = List.copyOf(mandates);
        noted = List.copyOf(noted);
        themes = List.copyOf(themes);
    }

    /** @param endedOn from which it no longer exists, null while it does */
    public record PartyRow(
            String name, String fullName, String role, String side, Instant acceptedAt, LocalDate endedOn,
            List<Authority> authorities) {}

    /** @param until the last day, null while none is known */
    public record Authority(String person, String ground, LocalDate from, LocalDate until) {}

    /** @param limits in money and time, a sentence each */
    public record Mandate(String text, String decidedBy, LocalDate decidedOn, List<String> limits, String writtenBy, Instant writtenAt) {}

    /** @param what which version was proposed or accepted. @param how it went beyond the mandate */
    public record Noted(String what, String how, Instant at) {}
}
