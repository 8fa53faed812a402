package nl.wederkerig.signing;

import java.util.Optional;
import nl.wederkerig.party.AuthorityGround;
import nl.wederkerig.party.SigningAuthorities;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Role;
import org.springframework.stereotype.Component;

/** See docs/adr/0021-ministers-sign-by-office.md. */
@Component
class SignatoriesByOffice implements Signatories {

    private final SigningAuthorities authorities;
    private final EffectiveTime time;

    SignatoriesByOffice(SigningAuthorities authorities, EffectiveTime time) {
        this.authorities = authorities;
        this.time = time;
    }

    @Override
    public Optional<Role> roleOf(Actor actor) {
        if (actor.has(Role.SIGNATORY)) {
            return Optional.of(Role.SIGNATORY);
        }
        boolean byOffice = actor.has(Role.EXECUTIVE) && actor.organisation() != null
                && authorities.inForceFor(actor.organisation(), actor.person(), time.today())
                        .filter(authority -> authority.ground() == AuthorityGround.EX_OFFICIO).isPresent();
        return byOffice ? Optional.of(Role.EXECUTIVE) : Optional.empty();
    }
}
