package nl.wederkerig.network;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.party.OrganisationKind;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;
import nl.wederkerig.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class NetworkDesk implements Networks {

    private final JdbcNetworks networks;
    private final NetworkTerms terms;
    private final Organisations organisations;
    private final EventRecord record;
    private final EffectiveTime time;

    NetworkDesk(JdbcNetworks networks, NetworkTerms terms, Organisations organisations, EventRecord record, EffectiveTime time) {
        this.networks = networks;
        this.terms = terms;
        this.organisations = organisations;
        this.record = record;
        this.time = time;
    }

    @Override
    @Transactional(readOnly = true)
    public List<NetworkView> all() {
        return networks.all().stream().sorted(Comparator.comparing((NetworkView each) -> each.closedOn() != null)
                .thenComparing(each -> each.findings().stream().noneMatch(Finding::pressing))
                .thenComparing(each -> each.findings().isEmpty())).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public NetworkView.File file(NetworkId id, Actor actor) {
        NetworkView network = networks.one(id);
        List<OrganisationId> members = networks.members(network);
        boolean open = network.closedOn() == null;
        return new NetworkView.File(network, members, networks.reports(id), open && whyNotKept(network.association(), actor).isEmpty(),
                open && reports(network, members, actor));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(NetworkId id) {
        networks.lock(id);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean keeps(Actor actor) {
        return actor.has(Role.REGISTRAR) || isAssociation(actor.organisation()) && speaks(actor);
    }

    @Override
    public NetworkId enter(EnterNetwork command, Actor actor) {
        if (command.id() != null) {
            networks.lock(command.id());
            NetworkView present = networks.one(command.id());
            refuse(whyNotKept(present.association(), actor));
            refuse(present.closedOn() == null ? Optional.empty() : Optional.of(Reason.of("T60", "closed")));
        }
        new Faults().required("association", command.association()).refuse();
        refuse(whyNotKept(command.association(), actor));
        check(command);
        NetworkId id = networks.keep(command);
        terms.follow(id);
        record.append(new NetworkEntered(id), actor, role(actor));
        return id;
    }

    private void check(EnterNetwork command) {
        LocalDate today = time.today();
        Map<OrganisationId, OrganisationView> known = organisations.byIds(command.members(), today);
        boolean newEnd = command.id() == null || !command.endsOnAsBefore(networks.one(command.id()).endsOn());
        new Faults().required("kind", command.kind()).line("name", command.name()).prose("aim", command.aim()).line("linkingPin", command.linkingPin())
                .required("endsOn", command.endsOn())
                .when(command.endsOn() != null && newEnd && command.endsOn().isBefore(today), "endsOn", "network.in-the-past")
                .when(command.kind() == NetworkKind.TEAM && !fits(command.reportEvery()), "reportEvery", "network.report-every")
                .when(!known.keySet().containsAll(command.members()), "members", "network.unknown-organisation")
                .refuse();
    }

    private static boolean fits(TermLength every) {
        return every != null && every.amount() >= 1 && every.amount() <= 365;
    }

    @Override
    public void close(NetworkId id, Actor actor) {
        networks.lock(id);
        NetworkView network = networks.one(id);
        refuse(whyNotKept(network.association(), actor));
        refuse(network.closedOn() == null ? Optional.empty() : Optional.of(Reason.of("T60", "closed")));
        networks.close(id);
        terms.follow(id);
        record.append(new NetworkClosed(id), actor, role(actor));
    }

    @Override
    public void report(NetworkId id, String text, Actor actor) {
        networks.lock(id);
        NetworkView network = networks.one(id);
        refuse(reports(network, networks.members(network), actor) ? Optional.empty() : Optional.of(Reason.of("T61", "not-of-the-team")));
        refuse(network.closedOn() == null ? Optional.empty() : Optional.of(Reason.of("T60", "closed")));
        new Faults().prose("text", text).refuse();
        networks.report(id, text, actor.organisation());
        terms.follow(id);
        record.append(new NetworkReported(id), actor, role(actor));
    }

    private static boolean reports(NetworkView network, List<OrganisationId> members, Actor actor) {
        return speaks(actor) && (actor.belongsTo(network.association()) || members.stream().anyMatch(actor::belongsTo));
    }

    /** T60: the association keeps its networks, and the registrar all. */
    private static Optional<Reason> whyNotKept(OrganisationId association, Actor actor) {
        return actor.has(Role.REGISTRAR) || actor.belongsTo(association) && speaks(actor) ? Optional.empty()
                : Optional.of(Reason.of("T60", "not-the-association"));
    }

    private boolean isAssociation(OrganisationId id) {
        OrganisationView found = id == null ? null : organisations.byIds(Set.of(id), time.today()).get(id);
        return found != null && found.kind() == OrganisationKind.ASSOCIATION;
    }

    private static boolean speaks(Actor actor) {
        return actor.actingAs(Role.NEGOTIATOR, Role.EXECUTIVE).isPresent();
    }

    private static Role role(Actor actor) {
        return actor.actingAs(Role.NEGOTIATOR, Role.EXECUTIVE, Role.REGISTRAR).orElse(null);
    }

    private static void refuse(Optional<Reason> reason) {
        reason.ifPresent(present -> {
            throw new RuleBroken(present);
        });
    }
}
