package nl.wederkerig.api.register;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.agreement.RegisteredDossiers;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Asked;
import nl.wederkerig.api.BadRequest;
import nl.wederkerig.api.Body;
import nl.wederkerig.api.Caller;
import nl.wederkerig.api.Deel;
import nl.wederkerig.api.Operation;
import nl.wederkerig.api.Pagina;
import nl.wederkerig.deadline.Correction;
import nl.wederkerig.deadline.Corrections;
import nl.wederkerig.deadline.StartFact;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The registrar corrects the day on which a term of an agreement started, after a look at what moves. */
@RestController
class CorrectionResource {

    private static final String TAG = "Correcties";
    private static final String REGISTRAR = "beheerder";

    private final Corrections corrections;
    private final RegisteredDossiers dossiers;
    private final Foreseen foreseen;

    CorrectionResource(Corrections corrections, RegisteredDossiers dossiers, Foreseen foreseen) {
        this.corrections = corrections;
        this.dossiers = dossiers;
        this.foreseen = foreseen;
    }

    @Operation(id = "begindagLijst", summary = "De dagen waarop nog lopende termijnen van een akkoord begonnen", tag = TAG, roles = Role.REGISTRAR,
            account = REGISTRAR)
    @GetMapping("/api/v1/begindagen/{referentie}")
    Pagina<Verschuivingen.Begindag> facts(@PathVariable @About(value = "Referentie van het akkoord", example = "2026-001") String referentie,
            @Asked Deel asked, Caller caller, HttpServletRequest request) {
        RegisteredDossiers.Named found = dossiers.byReference(referentie, caller.actor()).orElseThrow(() -> new NotFound("agreement", referentie));
        List<StartFact> all = corrections.facts(found.agreement(), caller.actor());
        return Pagina.of(asked.part(all).stream().map(foreseen::fact).toList(), all.size(), asked, request);
    }

    @Operation(id = "controleerBegindag", summary = "Nagaan welke termijnen verschuiven als een termijn op een andere dag begon", tag = TAG,
            roles = Role.REGISTRAR, account = REGISTRAR)
    @PostMapping("/api/v1/begindagcontroles")
    Verschuivingen foresee(@Body Verschuivingen.Begindagcorrectie asked, Caller caller) {
        return foreseen.of(correction(asked.akkoord(), asked.feit(), asked.op(), asked.reden(), caller.actor()), caller.actor());
    }

    @Operation(id = "corrigeerBegindag", summary = "Een termijn op een andere dag laten beginnen, als nog precies verschuift wat is gezien", tag = TAG,
            status = 204, roles = Role.REGISTRAR, account = REGISTRAR)
    @PostMapping("/api/v1/begindagcorrecties")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void correct(@Body Verschuivingen.GezieneBegindagcorrectie asked, Caller caller) {
        corrections.apply(correction(asked.akkoord(), asked.feit(), asked.op(), asked.reden(), caller.actor()), asked.zegel(), caller.actor());
    }

    private Correction correction(String reference, String fact, LocalDate day, String reason, Actor registrar) {
        return new Correction.StartDay(agreement(reference, registrar), fact, day, reason);
    }

    private AgreementId agreement(String reference, Actor registrar) {
        return dossiers.byReference(reference, registrar).map(RegisteredDossiers.Named::agreement)
                .orElseThrow(() -> new BadRequest(List.of(Fault.at("/akkoord", "correction.no-such-agreement"))));
    }
}
