package nl.wederkerig.web.permission;

import java.util.EnumSet;
import java.util.Set;
import nl.wederkerig.shared.Role;

/** Who asks: a role and a relation to what is asked for. What is asked for is of VNG, SZW and BZK. */
public enum Caller {

    NOBODY("not signed in", null),
    PARTY("party (VNG)", "VNG", Role.NEGOTIATOR, Role.SIGNATORY),
    EXECUTIVE("its executive", "VNG", Role.EXECUTIVE),
    /** In a dispute the respondent. */
    OTHER_PARTY("other party (SZW, VWS, IenW)", "SZW", Role.NEGOTIATOR, Role.SIGNATORY),
    BZK("BZK", "BZK", Role.BZK_LIAISON, Role.NEGOTIATOR, Role.SIGNATORY),
    MEMBER("member of the party (Utrecht)", "gm0344", Role.NEGOTIATOR, Role.SIGNATORY),
    OUTSIDER("outsider (UvW, IPO)", "UvW", Role.NEGOTIATOR, Role.SIGNATORY, Role.EXECUTIVE),
    CABINET("secretary of the cabinet", "AZ", Role.CABINET_SECRETARY),
    /** In binding advice an arbiter. */
    APPOINTED("chair or arbiter", null),
    APPOINTING("appointing authority", "RVS", Role.APPOINTING_AUTHORITY),
    AUDITOR("auditor", "AR", Role.AUDITOR),
    REGISTRAR("registrar", "GS", Role.REGISTRAR),
    OPERATOR("operator", "GS", Role.OPERATOR);

    private final String words;
    private final String organisation;
    private final Set<Role> roles;

    Caller(String words, String organisation, Role... roles) {
        this.words = words;
        this.organisation = organisation;
        this.roles = roles.length == 0 ? Set.of() : EnumSet.of(roles[0], roles);
    }

    /** For the heading of a column. */
    public String words() {
        return words;
    }

    /** Its code or id; null for nobody and for who is appointed. */
    public String organisation() {
        return organisation;
    }

    public Set<Role> roles() {
        return roles;
    }
}
