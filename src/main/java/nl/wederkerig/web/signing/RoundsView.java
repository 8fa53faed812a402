package nl.wederkerig.web.signing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.calendar.TermEnd;
import nl.wederkerig.web.component.Entry;
import nl.wederkerig.web.component.Tone;

/**
 * The signing rounds of an agreement, the last one first.
 *
 * @param acts  what the reader can do in the last one
 * @param judge what the reader prepares for who can co-sign; null for others
 */
public record RoundsView(List<ActLink> acts, List<String> notNow, Judge judge, List<Round> rounds) {

    public RoundsView {
        acts = List.copyOf(acts);
        notNow = List.copyOf(notNow);
        rounds = List.copyOf(rounds);
    }

    /** Something the reader can do now. @param first the one that moves the file on */
    public record ActLink(String text, String url, boolean first) {}

    /** @param lead what is to be judged, by when, and who signs. @param read where that is read and shared; its value says more, or null */
    public record Judge(String lead, List<Entry> read) {

        public Judge {
            read = List.copyOf(read);
        }
    }

    /**
     * @param anchor  id on the page
     * @param why     why the round is void, null while it is not
     * @param runsOut null while it does not run out
     * @param textUrl where the text is read
     */
    public record Round(
            String anchor, String heading, Tone tone, String status, String why, LocalDate openedOn, LocalDate endedOn, TermEnd runsOut,
            LocalDate inForceOn, LocalDate provisionalFrom, boolean byAward, String sha256, String textUrl, List<Signer> signers,
            List<Referral> referrals) {

        public Round {
            signers = List.copyOf(signers);
            referrals = List.copyOf(referrals);
        }
    }

    /**
     * @param role      null for an ordinary party
     * @param lines     how it signed: who, on what authority, where; of a co-signer that is still to answer, what its silence brings
     * @param at        when it signed, null before
     * @param reserved  the reservation in a sentence, null without
     * @param refusals  how it refused, in sentences
     * @param respondBy last day of what is awaited from it, null for nothing
     */
    public record Signer(
            String party, String role, Tone tone, String status, List<String> lines, Instant at, String reserved,
            Tone reservedTone, List<String> refusals, LocalDate respondBy) {

        public Signer {
            lines = List.copyOf(lines);
            refusals = List.copyOf(refusals);
        }
    }

    /**
     * The road through the cabinet.
     *
     * @param outcome    null while it is with the cabinet
     * @param conditions what it wants changed, or null
     * @param details for the Rijk only, else empty
     * @param url     the page for the Rijk, null for others
     */
    public record Referral(
            String cause, LocalDate referredOn, LocalDate leftOn, Tone tone, String outcome, String conditions, LocalDate coSignBy,
            List<Entry> details, String url) {

        public Referral {
            details = List.copyOf(details);
        }
    }
}
