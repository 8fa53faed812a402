package nl.wederkerig.meeting;

import java.util.List;

/** What is proposed for an agenda. @param first the most pressing ones, or what was asked of them. @param total how many there are in all */
public record Proposals(List<Proposal> first, int total) {

    /** More than this nobody discusses in one meeting; the others are counted. */
    public static final int MOST = 60;

    public Proposals {
        first = List.copyOf(first);
    }
}
