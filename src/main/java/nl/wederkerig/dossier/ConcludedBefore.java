package nl.wederkerig.dossier;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.wederkerig.agreement.PartyKey;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.agreement.RegisterAgreement;
import nl.wederkerig.party.People;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;
import nl.wederkerig.signing.Signing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
class ConcludedBefore implements ConcludedAgreements {

    private static final Verb ACCEPT_ARRANGEMENT = Verbs.named("accept-arrangement").orElseThrow();
    private static final Verb PROPOSE = Verbs.named("propose-text").orElseThrow();
    private static final Verb ACCEPT_TEXT = Verbs.named("accept-text").orElseThrow();
    private static final Verb SIGN = Verbs.named("sign").orElseThrow();

    private final DossierRun run;
    private final People people;
    private final EntityManager persistence;

    ConcludedBefore(DossierRun run, People people, EntityManager persistence) {
        this.run = run;
        this.people = people;
        this.persistence = persistence;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public AgreementId enter(RegisterAgreement agreement, Concluded how, Actor registrar) {
        if (!registrar.has(Role.REGISTRAR)) {
            throw new NotFound("import", "for this person");
        }
        DossierFile file = new DossierFile(agreement, 1, events(agreement, how), List.of());
        try {
            AgreementId entered = run.enters(file, registrar, how.because());
            persistence.flush();
            return entered;
        } finally {
            // What was read and written is done with: the next agreement does not look through it again.
            persistence.clear();
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Reason> whyNot(RegisterAgreement agreement) {
        return takingPart(agreement).flatMap(party -> Stream.of(Role.NEGOTIATOR, Role.SIGNATORY)
                        .filter(role -> people.firstWithRole(party.organisation(), role).isEmpty())
                        .map(role -> Reason.of(EventRefused.INPUT, "nobody-in-that-role", party.organisation(), role)))
                .distinct().toList();
    }

    private static List<FileEvent> events(RegisterAgreement agreement, Concluded how) {
        Instant noon = DossierParser.noon(how.on());
        List<FileEvent> events = new ArrayList<>();
        takingPart(agreement).forEach(party -> events.add(event(noon, ACCEPT_ARRANGEMENT, party, (use, id, actor) -> use.preparation()
                .acceptArrangement(id, party.role(), use.agreements().view(id, actor).revision(), actor))));
        PartyKey first = takingPart(agreement).filter(ConcludedBefore::speaks).findFirst().orElseThrow();
        events.add(event(noon, PROPOSE, first, (use, id, actor) -> use.negotiation().proposeText(id, how.text(), null, actor)));
        takingPart(agreement).filter(ConcludedBefore::speaks).forEach(party -> events.add(event(noon, ACCEPT_TEXT, party,
                (use, id, actor) -> use.negotiation().acceptText(id, 1, party.role(), actor))));
        Stream.concat(takingPart(agreement).filter(ConcludedBefore::speaks), takingPart(agreement).filter(party -> !speaks(party)))
                .forEach(party -> events.add(event(noon, SIGN, party, (SigningAct) (use, id, actor, unnamed) -> use.signing()
                        .sign(new Signing.Sign(id, party.role(), null, null, null, how.document(), unnamed), actor))));
        return events;
    }

    private static FileEvent event(Instant at, Verb verb, PartyKey party, Act act) {
        return new FileEvent(1, at, verb, party.organisation(), null, act);
    }

    private static Stream<PartyKey> takingPart(RegisterAgreement agreement) {
        return agreement.parties().stream().filter(party -> party.role() != PartyRole.OBSERVER);
    }

    /** The co-signer does not accept a text: it speaks by its signature (A5). */
    private static boolean speaks(PartyKey party) {
        return party.role() != PartyRole.CO_SIGNER;
    }
}
