package nl.wederkerig.web.component;

import java.util.Set;
import nl.wederkerig.shared.Fault;

/** Fields in which an answer is chosen: who leaves one open is asked to choose, not to type. */
final class ChosenFields {

    /** The last part of their names; a test compares them with the templates. One that is missing is only worded less well. */
    static final Set<String> NAMES = Set.of("answer", "applicable", "appointingAuthority", "asRole", "association", "beneficiaries", "channel", "claimants",
            "commitments", "cooperationModel", "decision", "decisionsBy", "event", "every", "follow", "force", "ground", "invited", "keeps", "kind",
            "language", "level", "member", "ministry", "money", "nature", "objection", "obligor", "outcome", "owner", "panel", "person", "point",
            "public", "respondents", "role", "roles", "route", "seat", "suspends", "takenUp", "termFrom", "termRule", "theme", "upheld", "vote", "with");

    private static final String CHOOSE = "form.choice";

    private ChosenFields() {}

    /** The grounds of a challenge and the outcome in the register of disputes are typed. */
    static Fault worded(Fault fault) {
        String code = fault.code();
        String[] path = fault.path().replaceAll("\\[[0-9]+]", "").split("\\.");
        String name = path[path.length - 1];
        boolean typed = name.equals("ground") && code.startsWith("proceedings.") || name.equals("outcome") && code.startsWith("precedent.");
        boolean open = code.equals("required") || code.endsWith(".required");
        return open && !typed && NAMES.contains(name) ? Fault.at(fault.path(), CHOOSE) : fault;
    }
}
