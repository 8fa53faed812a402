package nl.wederkerig.web.help;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wederkerig.shared.Role;

/** What whoever comes for the first time is shown, by role. The first that fits is taken: what somebody mostly comes for stands above. */
enum Tour {

    LIAISON(EnumSet.of(Role.BZK_LIAISON), Stop.CO_SIGNING, Stop.ESCALATION),
    EXECUTIVE(EnumSet.of(Role.EXECUTIVE), Stop.ESCALATION_TABLE, Stop.AGREEMENTS),
    NEGOTIATOR(EnumSet.of(Role.NEGOTIATOR), Stop.TASKS, Stop.AGREEMENTS, Stop.COMMITMENTS),
    SIGNATORY(EnumSet.of(Role.SIGNATORY), Stop.TASKS, Stop.SIGNING),
    CABINET(EnumSet.of(Role.CABINET_SECRETARY), Stop.CABINET),
    APPOINTING(EnumSet.of(Role.APPOINTING_AUTHORITY), Stop.APPOINTMENTS),
    APPOINTED(EnumSet.of(Role.CHAIR, Role.ARBITER, Role.EXPERT, Role.SECRETARY), Stop.APPOINTMENTS, Stop.TASKS),
    COUNCIL(EnumSet.of(Role.COUNCIL_OF_STATE), Stop.TASKS),
    REGISTRAR(EnumSet.of(Role.REGISTRAR), Stop.ADMINISTRATION, Stop.ORGANISATIONS),
    AUDITOR(EnumSet.of(Role.AUDITOR), Stop.ESCALATION, Stop.AGREEMENTS),
    OPERATOR(EnumSet.of(Role.OPERATOR));

    /** A place to look at. Its texts are {@code tour.<name>.title} and {@code .text}. */
    enum Stop {
        TASKS("/taken"), AGREEMENTS("/akkoorden"), COMMITMENTS("/afspraken"), SIGNING("/akkoorden?status=SIGNING"), CO_SIGNING("/medeondertekening"),
        ESCALATION("/escalatie"), ESCALATION_TABLE("/escalatie/tabel"), CABINET("/ministerraad"), APPOINTMENTS("/benoemingen"),
        ADMINISTRATION("/beheer"), ORGANISATIONS("/organisaties"), HELP("/hulp");

        private final String url;

        Stop(String url) {
            this.url = url;
        }

        String url() {
            return url;
        }
    }

    private final Set<Role> roles;
    private final List<Stop> stops;

    Tour(Set<Role> roles, Stop... stops) {
        this.roles = roles;
        this.stops = Stream.concat(Stream.of(stops), Stream.of(Stop.HELP)).toList();
    }

    /** After the start page itself, on which it begins. */
    List<Stop> stops() {
        return stops;
    }

    static Optional<Tour> of(Set<Role> roles) {
        return Stream.of(values()).filter(tour -> tour.roles.stream().anyMatch(roles::contains)).findFirst();
    }
}
