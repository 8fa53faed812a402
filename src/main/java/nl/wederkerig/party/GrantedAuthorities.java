package nl.wederkerig.party;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.record.RegisterEvent;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;
import nl.wederkerig.shared.RuleBroken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class GrantedAuthorities implements SigningAuthorities {

    private final AuthorityRepository authorities;
    private final People people;
    private final EventRecord record;

    GrantedAuthorities(AuthorityRepository authorities, People people, EventRecord record) {
        this.authorities = authorities;
        this.people = people;
        this.record = record;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SigningAuthority> inForceFor(OrganisationId organisation, PersonId person, LocalDate day) {
        return authorities.inForce(Set.of(organisation.value()), day).stream()
                .map(HeldAuthority::view)
                .filter(authority -> authority.person().equals(person))
                .min((one, other) -> one.ground().compareTo(other.ground()));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<OrganisationId, List<SigningAuthority>> inForceFor(Collection<OrganisationId> organisations, LocalDate day) {
        List<String> ids = organisations.stream().map(OrganisationId::value).toList();
        return authorities.inForce(ids, day).stream()
                .map(HeldAuthority::view)
                .collect(Collectors.groupingBy(SigningAuthority::organisation));
    }

    @Override
    @Transactional(readOnly = true)
    public List<SigningAuthority> of(OrganisationId organisation) {
        return authorities.of(organisation.value()).stream().map(HeldAuthority::view).toList();
    }

    @Override
    public SigningAuthorityId grant(GrantAuthority command, Actor actor) {
        Role role = mayGrantFor(command.organisation(), actor);
        new Faults()
                .present("person", command.person())
                .present("ground", command.ground())
                .present("from", command.from())
                .when(endsBeforeItBegins(command), "until", "party.ends-before-it-begins")
                .refuse();
        PersonView person = people.byId(command.person());
        if (!person.active() || !command.organisation().equals(person.organisation())) {
            throw new RuleBroken(Reason.of("A8", "of-another-organisation", person.name()));
        }
        SigningAuthority granted = authorities.saveAndFlush(new HeldAuthority(command)).view();
        record.append(
                new AuthorityGranted(
                        command.agreement() == null ? RegisterEvent.REGISTER : command.agreement(), granted.id(),
                        granted.organisation(), granted.person(), granted.ground(), granted.from(), granted.until()),
                actor, role);
        return granted.id();
    }

    @Override
    public void end(SigningAuthorityId authority, LocalDate lastDay, Actor actor) {
        HeldAuthority held = authorities.findById(authority.value()).orElseThrow(() -> new NotFound("authority", authority));
        SigningAuthority view = held.view();
        Role role = mayGrantFor(view.organisation(), actor);
        new Faults().present("lastDay", lastDay).refuse();
        new Faults().when(!held.mayEndAfter(lastDay), "lastDay", "party.outside-authority").refuse();
        held.endAfter(lastDay);
        record.append(new AuthorityEnded(authority, view.organisation(), view.person(), lastDay), actor, role);
    }

    private static boolean endsBeforeItBegins(GrantAuthority command) {
        return command.from() != null && command.until() != null && command.until().isBefore(command.from());
    }

    private static Role mayGrantFor(OrganisationId organisation, Actor actor) {
        if (actor.isSystem() || actor.has(Role.REGISTRAR)) {
            return Registrars.roleOf(actor);
        }
        return Optional.of(actor)
                .filter(own -> own.belongsTo(organisation))
                .flatMap(own -> own.actingAs(Role.NEGOTIATOR, Role.EXECUTIVE))
                .orElseThrow(() -> new NotFound("authorities of", organisation));
    }
}
