package nl.wederkerig.web;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.wederkerig.shared.Role;

/** The rooms of the application and who may enter them: what the main menu offers and what the security rules let through. */
public enum Room {

    START("web.nav.start", "/", Entry.EVERYBODY, visitor -> true),
    TASKS("web.nav.tasks", "/taken", Entry.HIDDEN, Room::mayBeAsked),
    /** For who answers for agreements, BZK, which watches over all of them, and auditors. */
    ESCALATION("web.nav.escalation", "/escalatie", Entry.HIDDEN, Room::oversees),
    AGREEMENTS("web.nav.agreements", "/akkoorden", Entry.EVERYBODY, visitor -> true),
    /** What the own organisation promised and was promised; no part of it is the registrar's or the operator's. */
    COMMITMENTS("web.nav.commitments", "/afspraken", Entry.HIDDEN, Room::follows),
    /** For who is not at the table itself: its association speaks for it. */
    IN_OUR_NAME("web.nav.in-our-name", "/namens-u", Entry.HIDDEN, visitor -> visitor.represented() && reports(visitor)),
    /** For the parties that are invited to them; no part of it is the registrar's or the operator's. */
    MEETINGS("web.nav.meetings", "/overleggen", Entry.HIDDEN, Room::follows),
    /** For associations and who they speak for: what members are asked (T54). */
    MEMBERS("web.nav.members", "/leden", Entry.HIDDEN, Room::decentral),
    DISPUTES("web.nav.disputes", "/geschillen", Entry.HIDDEN, Room::mayBeAsked),
    AGENDA("web.nav.agenda", "/agenda", Entry.HIDDEN, Room::mayBeAsked),
    /** Of who appoints, and of who can be appointed. */
    APPOINTMENTS("web.nav.appointments", "/benoemingen", Entry.HIDDEN, Room::appoints),
    /** The overview of networks is for everybody who takes part; tables within it are for those who may see them (T60, T62). */
    NETWORKS("web.nav.networks", "/netwerken", Entry.HIDDEN, visitor -> visitor.organisation() != null && (follows(visitor) || visitor.has(Role.REGISTRAR))),
    /** Only central government is ever asked to co-sign (A2). */
    CO_SIGNING("web.nav.cosigning", "/medeondertekening", Entry.HIDDEN, Room::coSigns),
    /** What is with the cabinet is seen by the Rijk only (A12). */
    CABINET("web.nav.cabinet", "/ministerraad", Entry.HIDDEN, visitor -> visitor.has(Role.CABINET_SECRETARY) || coSigns(visitor)),
    ORGANISATIONS("web.nav.organisations", "/organisaties", Entry.EVERYBODY, visitor -> true),
    ADMINISTRATION("web.nav.administration", "/beheer", Entry.TOLD, visitor -> visitor.has(Role.REGISTRAR)),
    /** Whether everything runs, for the operator; no content. */
    TECHNIQUE("web.nav.technique", "/techniek", Entry.TOLD, visitor -> visitor.has(Role.OPERATOR));

    private enum Entry {
        EVERYBODY,
        /** Who may not enter is told so, of everything within. */
        TOLD,
        /** For who may not enter it is not there; what lies within has rules of its own. */
        HIDDEN
    }

    /** Before the kind of file as which the list of a room is saved. */
    private static final String AS_FILE = ".";

    private final String code;
    private final String url;
    private final Entry entry;
    private final Predicate<Visitor> admits;

    Room(String code, String url, Entry entry, Predicate<Visitor> admits) {
        this.code = code;
        this.url = url;
        this.entry = entry;
        this.admits = admits;
    }

    /** The rooms that not everybody may enter. */
    public static List<Room> guarded() {
        return Stream.of(values()).filter(room -> room.entry != Entry.EVERYBODY).toList();
    }

    /** Patterns of the paths that are closed to who may not enter. */
    public List<String> paths() {
        return entry == Entry.TOLD ? List.of(url, url + "/**") : List.of(url, url + AS_FILE + "*");
    }

    public boolean admits(Visitor visitor) {
        return admits.test(visitor);
    }

    /** Whether the path is one of which who may not enter must not learn that it exists. */
    public static boolean hides(String path) {
        return Stream.of(values()).anyMatch(room -> room.entry == Entry.HIDDEN && (room.url.equals(path) || path.startsWith(room.url + AS_FILE)));
    }

    /** The rooms for this visitor, in order; the one that the path lies in is the current one. */
    static List<Shell.NavItem> menu(Visitor visitor, String path) {
        return Stream.of(values()).filter(room -> room.admits(visitor))
                .map(room -> new Shell.NavItem(room.code, room.url, room.contains(path))).toList();
    }

    private boolean contains(String path) {
        return path.equals(url) || !url.equals("/") && path.startsWith(url + "/");
    }

    /** Not of who only sees to it that everything runs: those pages are empty then. */
    private static boolean mayBeAsked(Visitor visitor) {
        return !visitor.roles().equals(Set.of(Role.OPERATOR));
    }

    private static boolean follows(Visitor visitor) {
        return follows(visitor.roles());
    }

    /** Whether somebody with these roles may enter the lists of commitments and meetings. */
    public static boolean follows(Set<Role> roles) {
        return Set.of(Role.NEGOTIATOR, Role.SIGNATORY, Role.BZK_LIAISON, Role.EXECUTIVE, Role.AUDITOR).stream().anyMatch(roles::contains);
    }

    private static boolean oversees(Visitor visitor) {
        return Set.of(Role.EXECUTIVE, Role.BZK_LIAISON, Role.AUDITOR).stream().anyMatch(visitor::has);
    }

    private static boolean appoints(Visitor visitor) {
        return Set.of(Role.APPOINTING_AUTHORITY, Role.CHAIR, Role.ARBITER, Role.EXPERT, Role.SECRETARY).stream().anyMatch(visitor::has);
    }

    private static boolean reports(Visitor visitor) {
        return visitor.has(Role.EXECUTIVE) || visitor.has(Role.NEGOTIATOR);
    }

    private static boolean decentral(Visitor visitor) {
        return visitor.organisation() != null && !visitor.centralGovernment()
                && Set.of(Role.NEGOTIATOR, Role.SIGNATORY, Role.EXECUTIVE).stream().anyMatch(visitor::has);
    }

    private static boolean coSigns(Visitor visitor) {
        return visitor.centralGovernment()
                && Set.of(Role.BZK_LIAISON, Role.SIGNATORY, Role.EXECUTIVE).stream().anyMatch(visitor::has);
    }
}
