package nl.wederkerig.web.meeting;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.commitment.CommitmentListView;
import nl.wederkerig.web.component.Tab;
import nl.wederkerig.web.component.Tone;
import nl.wederkerig.web.dispute.DisputeListView;
import nl.wederkerig.web.escalation.EscalationView;
import nl.wederkerig.web.start.StartView;

/**
 * What is open between the reader's organisation and the others at a meeting.
 *
 * @param meeting   for which it is read; null where it is for none
 * @param partners  to read it about one of the others alone; empty where there is only one
 * @param sentences what it comes to
 * @param theirs   what the others owe
 * @param ours     what the own organisation owes
 * @param last     the meeting before it; null where there was none
 */
record BriefingView(
        About meeting, List<Tab> partners, String own, String others, List<String> sentences, Owed theirs,
        Owed ours, List<DisputeListView.Row> disputes, List<EscalationView.Rung> agreements, Last last, LocalDate printedOn) {

    BriefingView {
        partners = List.copyOf(partners);
        sentences = List.copyOf(sentences);
        disputes = List.copyOf(disputes);
        agreements = List.copyOf(agreements);
    }

    /** @param at null where no time was named, as the place */
    record About(String url, String title, String kind, LocalDate day, String at, String place) {}

    /** @param more how many are not shown. @param concluded what was concluded the last time that is theirs to do */
    record Owed(List<CommitmentListView.Row> rows, long more, List<Concluded> concluded) {

        Owed {
            concluded = List.copyOf(concluded);
            rows = List.copyOf(rows);
        }
    }

    /** @param changed since that day, that day included */
    record Last(String url, String title, LocalDate day, List<Concluded> conclusions, StartView.Changed changed) {

        Last {
            conclusions = List.copyOf(conclusions);
        }
    }

    /** @param standing whether the others confirmed it. @param counts whether all did */
    record Concluded(String text, OrganisationId obligor, boolean counts, String who, LocalDate due, Tone tone, String standing) {}
}
