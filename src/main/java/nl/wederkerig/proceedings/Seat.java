package nl.wederkerig.proceedings;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import nl.wederkerig.shared.Role;

/**
 * A place in a procedure that a person takes, as files and addresses write it: {@code PRESIDING}, {@code MEMBER-2}.
 *
 * @param number from 1 where there are several of the kind, else 0
 */
public record Seat(Kind kind, int number) implements Comparable<Seat> {

    public static final Seat CHAIR = new Seat(Kind.CHAIR, 0);
    public static final Seat SINGLE = new Seat(Kind.SINGLE, 0);
    public static final Seat CLAIMANT = new Seat(Kind.CLAIMANT, 0);
    public static final Seat RESPONDENT = new Seat(Kind.RESPONDENT, 0);
    public static final Seat PRESIDING = new Seat(Kind.PRESIDING, 0);
    /** The members of a commission together, until they are named. */
    public static final Seat COMMISSION = new Seat(Kind.COMMISSION, 0);

    private static final Comparator<Seat> ORDER = Comparator.comparing(Seat::kind).thenComparing(Seat::number);

    /** In the order in which they are named. */
    public enum Kind {
        PRESIDING, CHAIR, SINGLE, CLAIMANT, RESPONDENT, COMMISSION, MEMBER, SECRETARY;

        boolean numbered() {
            return this == MEMBER || this == SECRETARY;
        }
    }

    public Seat {
        if (kind.numbered() != number > 0) {
            throw new IllegalArgumentException("No seat " + kind + " with number " + number);
        }
    }

    static Seat member(int number) {
        return new Seat(Kind.MEMBER, number);
    }

    static Seat secretary(int number) {
        return new Seat(Kind.SECRETARY, number);
    }

    /** Whatever its capitals; empty for what is no seat. */
    public static Optional<Seat> parse(String text) {
        String[] parts = text == null ? new String[] {""} : text.toUpperCase(Locale.ROOT).split("-", 2);
        for (Kind kind : Kind.values()) {
            if (kind.name().equals(parts[0])) {
                boolean whole = kind.numbered() ? parts.length == 2 && parts[1].matches("[1-9][0-9]?") : parts.length == 1;
                return whole ? Optional.of(new Seat(kind, kind.numbered() ? Integer.parseInt(parts[1]) : 0)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether who has it takes part in the decision; a secretary helps with it. */
    public boolean decides() {
        return kind != Kind.SECRETARY && kind != Kind.COMMISSION;
    }

    /** As in keys of deadlines, such as {@code member-2}. */
    public String code() {
        return toString().toLowerCase(Locale.ROOT);
    }

    @Override
    public int compareTo(Seat other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return number == 0 ? kind.name() : kind.name() + "-" + number;
    }

    /** The role in which who has it acts. @param commission whether it is a seat in a commission of experts */
    Role role(boolean commission) {
        return switch (kind) {
            case SECRETARY -> Role.SECRETARY;
            case CHAIR -> commission ? Role.EXPERT : Role.CHAIR;
            case MEMBER, COMMISSION -> Role.EXPERT;
            case SINGLE, CLAIMANT, RESPONDENT, PRESIDING -> Role.ARBITER;
        };
    }
}
