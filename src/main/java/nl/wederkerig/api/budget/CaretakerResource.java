package nl.wederkerig.api.budget;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Asked;
import nl.wederkerig.api.Body;
import nl.wederkerig.api.Caller;
import nl.wederkerig.api.Deel;
import nl.wederkerig.api.Operation;
import nl.wederkerig.api.Pagina;
import nl.wederkerig.api.ZonderMeer;
import nl.wederkerig.budget.CaretakerCabinets;
import nl.wederkerig.budget.CaretakerPeriod;
import nl.wederkerig.budget.CaretakerProposal;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.Role;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Caretaker cabinets, recorded by the registrar (T91), and what they propose to negotiations (T92, T93). */
@RestController
class CaretakerResource {

    private static final String TAG = "Demissionair kabinet";
    private static final String ROOT = "/api/v1/demissionaire-perioden";
    private static final String PROPOSAL = "/api/v1/akkoorden/{id}/kabinetsvoorstel";

    private final CaretakerCabinets cabinets;
    private final Agreements agreements;
    private final BudgetWords words;

    CaretakerResource(CaretakerCabinets cabinets, Agreements agreements, BudgetWords words) {
        this.cabinets = cabinets;
        this.agreements = agreements;
        this.words = words;
    }

    @Operation(id = "demissionairePeriodeLijst", summary = "De tijden waarin het kabinet demissionair was of is, de laatste vooraan", tag = TAG)
    @GetMapping(ROOT)
    Pagina<Kabinetsperiode> list(@Asked Deel part, Caller caller, HttpServletRequest request) {
        List<CaretakerPeriod> all = cabinets.all();
        return Pagina.of(part.part(all).stream().map(words::dutch).toList(), all.size(), part, request);
    }

    @Operation(id = "kabinetDemissionair", summary = "Vastleggen dat het kabinet vanaf een dag demissionair is", tag = TAG,
            status = 201, roles = Role.REGISTRAR,
            account = "beheerder")
    @PostMapping(ROOT)
    ResponseEntity<Kabinetsperiode> begin(@Body Kabinetsperiode.Kabinetswending sent, Caller caller) {
        return done(cabinets.begin(sent.op(), sent.reden(), caller.actor()));
    }

    @Operation(id = "kabinetMissionair", summary = "Vastleggen dat er vanaf een dag een nieuw kabinet is", tag = TAG,
            status = 201, roles = Role.REGISTRAR,
            account = "beheerder")
    @PostMapping(ROOT + "/beeindigingen")
    ResponseEntity<Kabinetsperiode> end(@Body Kabinetsperiode.Kabinetswending sent, Caller caller) {
        return done(cabinets.end(sent.op(), sent.reden(), caller.actor()));
    }

    private ResponseEntity<Kabinetsperiode> done(int number) {
        return ResponseEntity.status(HttpStatus.CREATED).body(cabinets.all().stream().filter(each -> each.number() == number).findFirst()
                .map(words::dutch).orElseThrow());
    }

    @Operation(id = "kabinetsvoorstel", summary = "Wat een demissionair of nieuw kabinet de eigen organisatie in een onderhandeling voorstelt",
            tag = TAG,
            roles = Role.NEGOTIATOR)
    @GetMapping(PROPOSAL)
    Kabinetsperiode.Kabinetsvoorstel proposal(@PathVariable @About("Het akkoord") AgreementId id, Caller caller) {
        return words.dutch(proposed(id, caller));
    }

    @Operation(id = "legKabinetsvoorstelTerzijde", summary = "Een kabinetsvoorstel niet overnemen; anderen kunnen dat nog", tag = TAG,
            status = 201, roles = Role.NEGOTIATOR)
    @PostMapping(PROPOSAL + "/terzijdeleggingen")
    ResponseEntity<Kabinetsperiode.Kabinetsvoorstel> setAside(@PathVariable @About("Het akkoord") AgreementId id, @Body ZonderMeer sent, Caller caller) {
        CaretakerProposal proposal = proposed(id, caller);
        cabinets.setAside(id, caller.actor());
        return ResponseEntity.status(HttpStatus.CREATED).body(words.dutch(proposal));
    }

    private CaretakerProposal proposed(AgreementId id, Caller caller) {
        if (!agreements.isVisible(id, caller.actor())) {
            throw new NotFound("agreement", id);
        }
        return cabinets.proposal(id, caller.actor()).orElseThrow(() -> new NotFound("proposal in agreement", id));
    }
}
