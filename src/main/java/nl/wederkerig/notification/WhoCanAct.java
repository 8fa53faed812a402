package nl.wederkerig.notification;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wederkerig.shared.Role;

/** Whose role can act on a deadline: these are told of it. Executives are told on the last day and of a last notice only. */
final class WhoCanAct {

    private static final List<Role> SIGNS = List.of(Role.SIGNATORY);
    private static final List<Role> LOOKS_BEFOREHAND = List.of(Role.NEGOTIATOR, Role.BZK_LIAISON);
    private static final List<Role> TABLES = List.of(Role.SIGNATORY, Role.BZK_LIAISON);
    private static final List<Role> KEEPS_THE_AGENDA = List.of(Role.CABINET_SECRETARY);
    private static final List<Role> OF_THE_STATE = List.of(Role.SIGNATORY, Role.NEGOTIATOR, Role.BZK_LIAISON);
    private static final List<Role> APPOINTS = List.of(Role.APPOINTING_AUTHORITY);

    private static final List<Role> VOTES = List.of(Role.NEGOTIATOR, Role.SIGNATORY, Role.EXECUTIVE);

    /** By the deadline's label; what is not here is for negotiators. */
    private static final Map<String, List<Role>> BY_LABEL = Map.ofEntries(
            Map.entry("sign", SIGNS), Map.entry("co-signature", SIGNS), Map.entry("co-sign-on-decision", SIGNS),
            Map.entry("ratify", SIGNS), Map.entry("check-asked", LOOKS_BEFOREHAND),
            Map.entry("table-referral", TABLES), Map.entry("discuss-referral", TABLES),
            Map.entry("membership.consultation", VOTES), Map.entry("cabinet-agenda", KEEPS_THE_AGENDA), Map.entry("cabinet-decide", KEEPS_THE_AGENDA),
            Map.entry("dispute.appoint-chair", APPOINTS), Map.entry("dispute.appoint-arbiter", APPOINTS),
            Map.entry("dispute.appoint-members", APPOINTS), Map.entry("dispute.decide-challenge", APPOINTS),
            Map.entry("dispute.record-advice", List.of(Role.COUNCIL_OF_STATE)),
            Map.entry("dispute.ask-advice", OF_THE_STATE), Map.entry("dispute.convene", OF_THE_STATE),
            Map.entry("dispute.record-result", OF_THE_STATE), Map.entry("dispute.record-decree", OF_THE_STATE),
            Map.entry("dispute.comply-after-all", OF_THE_STATE));

    private static final List<Map.Entry<String, Role>> PAIRS = BY_LABEL.entrySet().stream()
            .flatMap(each -> each.getValue().stream().map(role -> Map.entry(each.getKey(), role))).toList();

    private WhoCanAct() {}

    /** Each label that is not for negotiators alone, once for each of its roles; in the order of {@link #roles()}. */
    static String[] labels() {
        return PAIRS.stream().map(Map.Entry::getKey).toArray(String[]::new);
    }

    /** Of persons who were appointed or are asked to accept; who of them must act, the deadline says. */
    static String[] appointed() {
        return Stream.of(Role.CHAIR, Role.ARBITER, Role.EXPERT, Role.SECRETARY).map(Role::name).toArray(String[]::new);
    }

    static String[] roles() {
        return PAIRS.stream().map(pair -> pair.getValue().name()).toArray(String[]::new);
    }
}
