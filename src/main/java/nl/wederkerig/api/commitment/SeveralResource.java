package nl.wederkerig.api.commitment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wederkerig.api.BadRequest;
import nl.wederkerig.api.Body;
import nl.wederkerig.api.Caller;
import nl.wederkerig.api.InDossier;
import nl.wederkerig.api.Operation;
import nl.wederkerig.commitment.ClaimView;
import nl.wederkerig.commitment.Commitments;
import nl.wederkerig.commitment.Fulfilment;
import nl.wederkerig.overview.ReasonTexts;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.Role;
import nl.wederkerig.shared.RuleBroken;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Confirms several commitments that are claimed; each is an act of its own, and one that cannot be leaves the others. */
@RestController
class SeveralResource {

    private final Commitments commitments;
    private final Fulfilment fulfilment;
    private final ReasonTexts reasons;
    private final MessageSource messages;
    /** Each commitment by itself, also where the whole answer is kept. */
    private final TransactionTemplate each;

    SeveralResource(Commitments commitments, Fulfilment fulfilment, ReasonTexts reasons, MessageSource messages,
            PlatformTransactionManager transactions) {
        this.commitments = commitments;
        this.fulfilment = fulfilment;
        this.reasons = reasons;
        this.messages = messages;
        this.each = new TransactionTemplate(transactions);
        each.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Operation(id = "bevestigAfspraken", summary = "Meer afspraken tegelijk bevestigen; wat niet kan laat de andere staan", tag = "Afspraken", status = 201,
            roles = Role.NEGOTIATOR)
    @PostMapping("/api/v1/afspraakbevestigingen")
    ResponseEntity<Bevestigingen.Bevestigingsuitslag> confirm(@Body Bevestigingen sent, Caller caller) {
        if (!caller.actor().has(Role.NEGOTIATOR)) {
            throw new NotFound("commitments to confirm", "for this person");
        }
        Set<String> once = sent.afspraken().stream().map(Bevestigingen.Gezien::id).collect(Collectors.toSet());
        if (once.size() < sent.afspraken().size()) {
            throw new BadRequest(List.of(Fault.at("/afspraken", "api.twice")));
        }
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(new Bevestigingen.Bevestigingsuitslag(sent.afspraken().stream().map(each -> confirmed(each, caller)).toList()));
    }

    private Bevestigingen.Bevestigd confirmed(Bevestigingen.Gezien seen, Caller caller) {
        try {
            return attempted(seen, InDossier.of(seen.id()), caller.actor());
        } catch (RuleBroken broken) {
            return not(seen, broken.reason().rule(), reasons.reason(broken.reason(), LocaleContextHolder.getLocale()));
        } catch (OptimisticLockingFailureException changed) {
            return not(seen, null, text("api.several.changed"));
        } catch (NotFound | IllegalArgumentException gone) {
            return not(seen, null, text("api.several.gone"));
        }
    }

    private Bevestigingen.Bevestigd attempted(Bevestigingen.Gezien seen, InDossier id, Actor actor) {
        ClaimView claim = each.execute(status -> commitments.file(id.agreement(), id.key(), actor).view().claim());
        if (claim == null || claim.number() != seen.melding()) {
            return not(seen, null, text("api.several.changed"));
        }
        each.executeWithoutResult(status -> fulfilment.confirm(id.agreement(), id.key(), actor));
        return new Bevestigingen.Bevestigd(seen.id(), true, null, null);
    }

    private static Bevestigingen.Bevestigd not(Bevestigingen.Gezien seen, String rule, String why) {
        return new Bevestigingen.Bevestigd(seen.id(), false, rule, why);
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
