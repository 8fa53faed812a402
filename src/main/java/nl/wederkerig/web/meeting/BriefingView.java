package nl.wederkerig.web.meeting;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.web.commitment.CommitmentListView;
import nl.wederkerig.web.component.Tone;
import nl.wederkerig.web.dispute.DisputeListView;
import nl.wederkerig.web.escalation.EscalationView;
import nl.wederkerig.web.start.StartView;

/**
 * What is open between the reader's organisation and the others at a meeting.
 *
 * @param sentences what it comes to
 * @param theirs   what the others owe
 * @param ours     what the own organisation owes
 * @param last     the meeting before it; null where there was none
 */
record BriefingView(
        String url, String title, String kind, LocalDate day, String at, String place, String own, String others, List<String> sentences,
        Owed theirs, Owed ours, List<DisputeListView.Row> disputes, List<EscalationView.Rung> agreements, Last last, LocalDate printedOn) {

    BriefingView {
        sentences = List.copyOf(sentences);
        disputes = List.copyOf(disputes);
        agreements = List.copyOf(agreements);
    }

    /** @param more how many are not shown */
    record Owed(List<CommitmentListView.Row> rows, long more) {

        Owed {
            rows = List.copyOf(rows);
        }
    }

    /** @param changed since that day, that day included */
    record Last(String url, String title, LocalDate day, List<Concluded> conclusions, StartView.Changed changed) {

        Last {
            conclusions = List.copyOf(conclusions);
        }
    }

    /** @param standing whether the others confirmed it */
    record Concluded(String text, String who, LocalDate due, Tone tone, String standing) {}
}
