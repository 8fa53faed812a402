package nl.wederkerig.api.dispute;

import java.util.Map;
import java.util.stream.Collectors;
import nl.wederkerig.proceedings.Seat;

/** Seats in the words of the API: a kind, and a number where there are several of it. */
final class Seats {

    /** What can be sent. */
    static final String FORM = "VOORZITTER|ENIGE_ARBITER|ARBITER_VERZOEKERS|ARBITER_VERWEERDERS|PRESIDENT|COMMISSIE|LID-[1-9]|SECRETARIS-[1-9]";

    private static final Map<String, Seat.Kind> KINDS = Map.of("VOORZITTER", Seat.Kind.CHAIR, "ENIGE_ARBITER", Seat.Kind.SINGLE, "ARBITER_VERZOEKERS",
            Seat.Kind.CLAIMANT, "ARBITER_VERWEERDERS", Seat.Kind.RESPONDENT, "PRESIDENT", Seat.Kind.PRESIDING, "COMMISSIE", Seat.Kind.COMMISSION,
            "LID", Seat.Kind.MEMBER, "SECRETARIS", Seat.Kind.SECRETARY);
    private static final Map<Seat.Kind, String> WORDS = KINDS.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

    private Seats() {}

    /** @param word as {@link #FORM} says */
    static Seat domain(String word) {
        String[] parts = word.split("-");
        return new Seat(KINDS.get(parts[0]), parts.length == 1 ? 0 : Integer.parseInt(parts[1]));
    }

    static String dutch(Seat seat) {
        return WORDS.get(seat.kind()) + (seat.number() == 0 ? "" : "-" + seat.number());
    }
}
