package nl.wederkerig.proceedings;

import nl.wederkerig.dispute.DisputeSide;

/** What the timetable of arbiters gives a day for. */
public enum RoundKind {
    DEFENCE(SubmissionKind.DEFENCE, DisputeSide.RESPONDENTS), REPLY(SubmissionKind.REPLY, DisputeSide.CLAIMANTS),
    REJOINDER(SubmissionKind.REJOINDER, DisputeSide.RESPONDENTS), HEARING(null, null);

    private final SubmissionKind submission;
    private final DisputeSide side;

    RoundKind(SubmissionKind submission, DisputeSide side) {
        this.submission = submission;
        this.side = side;
    }

    /** What is filed by that day; null for a hearing. */
    public SubmissionKind submission() {
        return submission;
    }

    /** Who files it; null for a hearing. */
    public DisputeSide side() {
        return side;
    }
}
