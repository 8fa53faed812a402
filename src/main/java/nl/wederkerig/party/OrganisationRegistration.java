package nl.wederkerig.party;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.RuleBroken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class OrganisationRegistration implements OrganisationRegister {

    private static final int LONGEST_CODE = 20;
    private static final int LONGEST_NAME = 200;

    private final OrganisationRepository organisations;
    private final Organisations found;
    private final Memberships memberships;
    private final SuccessionDay successionDay;
    private final EventRecord record;
    private final EffectiveTime time;

    OrganisationRegistration(
            OrganisationRepository organisations, Organisations found, Memberships memberships, SuccessionDay successionDay,
            EventRecord record, EffectiveTime time) {
        this.organisations = organisations;
        this.found = found;
        this.memberships = memberships;
        this.successionDay = successionDay;
        this.record = record;
        this.time = time;
    }

    @Override
    public void register(RegisterOrganisation command, Actor actor) {
        Registrars.require(actor, "organisation", command.id());
        Faults faults = new Faults()
                .when(!command.id().value().matches("[a-z0-9-]{2,40}"), "id", "party.organisation-id")
                .when(organisations.existsById(command.id().value()), "id", "party.taken")
                .present("kind", command.kind())
                .present("from", command.from());
        names(faults, command.id(), command.code(), command.name(), command.shortName(), command.from());
        faults.when(command.province() != null && !isProvince(command.province()), "province", "party.no-province");
        faults.refuse();
        organisations.saveAndFlush(new Organisation(command));
        command.memberOf().forEach(association -> memberships.join(association, command.id(), command.from()));
        record.append(
                new OrganisationRegistered(command.id(), command.code(), command.name(), command.from()), actor, Registrars.roleOf(actor));
    }

    @Override
    public void rename(RenameOrganisation command, Actor actor) {
        Registrars.require(actor, "organisation", command.id());
        Organisation organisation = organisation(command.id());
        Faults faults = new Faults().present("from", command.from());
        names(faults, command.id(), command.code(), command.name(), command.shortName(), command.from());
        faults.refuse();
        refuse(organisation.mayBeRenamed(command.from()));
        organisation.rename(command.code(), command.name(), command.shortName(), command.from());
        organisations.saveAndFlush(organisation);
        record.append(
                new OrganisationRenamed(command.id(), command.code(), command.name(), command.from()), actor, Registrars.roleOf(actor));
    }

    @Override
    public void end(EndOrganisation command, Actor actor) {
        Registrars.require(actor, "organisation", command.id());
        Organisation organisation = organisation(command.id());
        new Faults().present("on", command.on())
                .when(command.id().equals(command.successor()), "successor", "party.succeeds-itself")
                .refuse();
        refuse(organisation.mayEnd(command.on()));
        if (command.successor() != null) {
            Organisation heir = organisation(command.successor());
            if (!heir.existsOn(command.on())) {
                throw new RuleBroken(Reason.of("A18", "does-not-exist", heir.label(), command.on()));
            }
        }
        organisation.end(command.on(), command.successor());
        organisations.saveAndFlush(organisation);
        memberships.leaveAll(command.id(), command.on());
        record.append(new EndRegistered(command.id(), command.successor(), command.on()), actor, Registrars.roleOf(actor));
        if (organisation.endIsDue(time.today())) {
            successionDay.announce(organisation, actor);
        }
    }

    private void names(Faults faults, OrganisationId id, String code, String name, String shortName, LocalDate from) {
        faults.text("code", code, LONGEST_CODE).text("name", name, LONGEST_NAME).text("shortName", shortName, LONGEST_NAME);
        boolean taken = code != null && from != null && found.byCode(code, from).filter(other -> !other.equals(id)).isPresent();
        faults.when(taken, "code", "party.taken");
    }

    private boolean isProvince(OrganisationId id) {
        return found.byIds(Set.of(id), time.today()).values().stream().anyMatch(o -> o.kind() == OrganisationKind.PROVINCE);
    }

    private Organisation organisation(OrganisationId id) {
        return organisations.findById(id.value()).orElseThrow(() -> new NotFound("organisation", id));
    }

    private static void refuse(Optional<Reason> reason) {
        reason.ifPresent(why -> {
            throw new RuleBroken(why);
        });
    }
}
