package nl.wederkerig.web.commitment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wederkerig.commitment.CommitmentQuery.Whose;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Role;

/** The sides of the list of commitments, each with an address of its own. */
final class CommitmentSide {

    /** In the order in which they are offered. */
    static final List<Whose> ALL = List.of(Whose.OURS, Whose.THEIRS, Whose.IN_OUR_NAME, Whose.ALL);

    private static final Map<Whose, String> SLUGS =
            Map.of(Whose.OURS, "van-ons", Whose.THEIRS, "aan-ons", Whose.IN_OUR_NAME, "namens-ons", Whose.ALL, "alle");

    private CommitmentSide() {}

    static Optional<Whose> at(String slug) {
        return ALL.stream().filter(side -> SLUGS.get(side).equals(slug)).findFirst();
    }

    static String url(Whose side) {
        return CommitmentListController.PATH + "/" + SLUGS.get(side);
    }

    /** What one sees first: what the own organisation owes; all of it for who looks on. */
    static Whose first(Actor actor) {
        boolean takesPart = actor.organisation() != null && actor.actingAs(Role.NEGOTIATOR, Role.SIGNATORY).isPresent();
        return takesPart ? Whose.OURS : Whose.ALL;
    }
}
