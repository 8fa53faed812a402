package nl.wederkerig.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.wederkerig.agreement.Themes;
import nl.wederkerig.party.OrganisationKind;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;
import nl.wederkerig.shared.RuleBroken;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class TableDesk implements MinistryTables {

    private static final Role[] SPEAKING = {Role.NEGOTIATOR, Role.SIGNATORY, Role.BZK_LIAISON, Role.EXECUTIVE};

    private final JdbcTables tables;
    private final Watching watching;
    private final Organisations organisations;
    private final Themes themes;
    private final EventRecord record;
    private final EffectiveTime time;

    TableDesk(JdbcTables tables, Watching watching, Organisations organisations, @Lazy Themes themes, EventRecord record, EffectiveTime time) {
        this.tables = tables;
        this.watching = watching;
        this.organisations = organisations;
        this.themes = themes;
        this.record = record;
        this.time = time;
    }

    private record Subject(OrganisationId ministry, String theme) {}

    @Override
    public TableId open(OpenTable command, Actor actor) {
        Set<OrganisationId> sitting = new HashSet<>(command.with());
        Stream.ofNullable(command.ministry()).forEach(sitting::add);
        boolean sits = sitting.stream().anyMatch(actor::belongsTo) || watching.is(actor.organisation());
        refuse(speaks(actor) && sits ? Optional.empty() : Optional.of(Reason.of("T62", "not-at-the-table")));
        Map<OrganisationId, OrganisationView> known = organisations.byIds(sitting, time.today());
        OrganisationView ministry = known.get(command.ministry());
        new Faults().when(ministry == null || ministry.kind() != OrganisationKind.MINISTRY, "ministry", "network.ministry")
                .when(themes.all().stream().noneMatch(each -> each.inUse() && each.code().equals(command.theme())), "theme", "network.theme")
                .line("title", command.title())
                .required("openedOn", command.openedOn())
                .when(command.openedOn() != null && command.openedOn().isAfter(time.today()), "openedOn", "network.in-the-future")
                .when(command.with().stream().allMatch(each -> each.equals(command.ministry())), "with", "network.nobody")
                .when(!known.keySet().containsAll(sitting), "with", "network.unknown-organisation")
                .refuse();
        TableId id = tables.add(command, actor.organisation());
        record.append(new TableOpened(id), actor, role(actor));
        return id;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean enters(Actor actor) {
        return actor.organisation() != null && actor.actingAs(Role.NEGOTIATOR, SPEAKING).isPresent();
    }

    @Override
    public void close(TableId id, Actor actor) {
        tables.lock(id);
        TableView table = list(actor).stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(() -> new NotFound("table", id));
        refuse(table.closedOn() != null ? Optional.of(Reason.of("T62", "closed"))
                : table.canClose() ? Optional.empty() : Optional.of(Reason.of("T62", "not-at-the-table")));
        tables.close(id);
        record.append(new TableClosed(id), actor, role(actor));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(TableId id) {
        tables.lock(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<TableView> list(Actor actor) {
        boolean watches = speaks(actor) && watching.is(actor.organisation());
        boolean all = actor.has(Role.AUDITOR) || watches;
        if (!all && !speaks(actor)) {
            return List.of();
        }
        return tables.all().stream().filter(table -> all || sits(table, actor))
                .map(table -> new TableView(table.id(), table.ministry(), table.theme(), table.title(), table.openedOn(), table.closedOn(),
                        table.with(), table.closedOn() == null && (watches || speaks(actor) && sits(table, actor))))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<ShoppingAlert> alerts(Actor actor) {
        if (!speaks(actor) || !watching.is(actor.organisation())) {
            return List.of();
        }
        Map<Subject, List<TableView>> open = new LinkedHashMap<>();
        list(actor).stream().filter(table -> table.closedOn() == null)
                .forEach(table -> open.computeIfAbsent(new Subject(table.ministry(), table.theme()), none -> new ArrayList<>()).add(table));
        List<JdbcTables.Dismissed> dismissed = tables.dismissals();
        Predicate<List<TableView>> concerns = concerns(open.values(), actor);
        return open.entrySet().stream().filter(each -> concerns.test(each.getValue())).map(each ->
                alert(each.getKey(), each.getValue(), dismissed, actor)).filter(Objects::nonNull).toList();
    }

    /** BZK all, an association those at which it, or one of the governments that it speaks for, sits at a table (T63). */
    private Predicate<List<TableView>> concerns(Collection<List<TableView>> subjects, Actor actor) {
        Set<OrganisationId> sitting = new HashSet<>();
        subjects.forEach(open -> open.forEach(table -> sitting.addAll(table.with())));
        sitting.add(actor.organisation());
        Map<OrganisationId, OrganisationView> known = organisations.byIds(sitting, time.today());
        return open -> NetworkPolicy.concerned(known.get(actor.organisation()),
                open.stream().flatMap(table -> table.with().stream()).map(known::get).filter(Objects::nonNull).toList());
    }

    /** Null where there is none. */
    private ShoppingAlert alert(Subject subject, List<TableView> open, List<JdbcTables.Dismissed> dismissed, Actor actor) {
        List<TableView> unattended = NetworkPolicy.unattended(open, watching.all());
        if (unattended.isEmpty()) {
            return null;
        }
        Set<UUID> present = new HashSet<>(open.stream().map(table -> table.id().value()).toList());
        List<ShoppingAlert.Dismissal> standing = dismissed.stream()
                .filter(each -> each.ministry().equals(subject.ministry()) && each.theme().equals(subject.theme()) && each.tables().containsAll(present))
                .map(each -> new ShoppingAlert.Dismissal(each.by(), each.reason(), each.on())).toList();
        return new ShoppingAlert(subject.ministry(), subject.theme(), open, unattended, standing,
                standing.stream().anyMatch(each -> actor.belongsTo(each.by())));
    }

    @Override
    public void dismiss(OrganisationId ministry, String theme, String reason, Actor actor) {
        ShoppingAlert alert = alerts(actor).stream().filter(each -> each.ministry().equals(ministry) && each.theme().equals(theme)).findFirst()
                .orElseThrow(() -> new NotFound("alert", ministry + " " + theme));
        refuse(alert.dismissed() ? Optional.of(Reason.of("T64", "dismissed")) : Optional.empty());
        new Faults().prose("reason", reason).refuse();
        UUID id = tables.dismiss(alert, reason, actor);
        record.append(new ShoppingDismissed(id), actor, role(actor));
    }

    private static boolean sits(TableView table, Actor actor) {
        return actor.belongsTo(table.ministry()) || table.with().stream().anyMatch(actor::belongsTo);
    }

    private static boolean speaks(Actor actor) {
        return actor.organisation() != null && actor.actingAs(Role.NEGOTIATOR, SPEAKING).isPresent();
    }

    private static Role role(Actor actor) {
        return actor.actingAs(Role.NEGOTIATOR, SPEAKING).orElse(null);
    }

    private static void refuse(Optional<Reason> reason) {
        reason.ifPresent(present -> {
            throw new RuleBroken(present);
        });
    }
}
