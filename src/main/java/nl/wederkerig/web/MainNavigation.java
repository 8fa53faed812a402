package nl.wederkerig.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.wederkerig.shared.Role;

/** The rooms of the application and who may enter them. */
final class MainNavigation {

    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);

    private static final List<Room> ROOMS = List.of(
            new Room("web.nav.start", "/", EVERYBODY),
            new Room("web.nav.tasks", "/taken", EVERYBODY),
            new Room("web.nav.agreements", "/akkoorden", EVERYBODY),
            new Room("web.nav.cosigning", "/medeondertekening", EnumSet.of(Role.BZK_LIAISON, Role.AUDITOR)),
            new Room("web.nav.cabinet", "/ministerraad", EnumSet.of(Role.CABINET_SECRETARY, Role.AUDITOR)),
            new Room("web.nav.organisations", "/organisaties", EVERYBODY),
            new Room("web.nav.administration", "/beheer", EnumSet.of(Role.REGISTRAR)));

    private MainNavigation() {}

    /** The rooms for who has these roles; the room of the path is the current one. */
    static List<Shell.NavItem> of(Set<Role> roles, String path) {
        return ROOMS.stream()
                .filter(room -> room.isFor(roles))
                .map(room -> new Shell.NavItem(room.code(), room.url(), room.contains(path)))
                .toList();
    }

    private record Room(String code, String url, Set<Role> roles) {

        boolean isFor(Set<Role> visitor) {
            return roles.equals(EVERYBODY) || visitor.stream().anyMatch(roles::contains);
        }

        boolean contains(String path) {
            return path.equals(url) || !url.equals("/") && path.startsWith(url + "/");
        }
    }
}
