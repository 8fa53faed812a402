package nl.wederkerig.api.commitment;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Acts;
import nl.wederkerig.api.Achteraf;
import nl.wederkerig.api.Asked;
import nl.wederkerig.api.BadRequest;
import nl.wederkerig.api.Body;
import nl.wederkerig.api.Caller;
import nl.wederkerig.api.Codes;
import nl.wederkerig.api.InDossier;
import nl.wederkerig.api.OfKind;
import nl.wederkerig.api.Operation;
import nl.wederkerig.api.Pagina;
import nl.wederkerig.api.Versions;
import nl.wederkerig.api.meeting.OthersAtTable;
import nl.wederkerig.api.word.Words;
import nl.wederkerig.commitment.ClaimView;
import nl.wederkerig.commitment.CommitmentFile;
import nl.wederkerig.commitment.CommitmentPage;
import nl.wederkerig.commitment.CommitmentQuery;
import nl.wederkerig.commitment.CommitmentStatus;
import nl.wederkerig.commitment.CommitmentView;
import nl.wederkerig.commitment.Commitments;
import nl.wederkerig.commitment.Fulfilment;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CommitmentResource {

    private static final String TAG = "Afspraken";
    private static final String ROOT = "/api/v1/afspraken";
    private static final String ONE = ROOT + "/{id}";
    private static final String WHICH = "De afspraak: het akkoord, een punt, en de sleutel";
    private static final Map<String, CommitmentQuery.Whose> WHOSE = Map.of("ALLE", CommitmentQuery.Whose.ALL, "ONZE", CommitmentQuery.Whose.OURS,
            "AAN_ONS", CommitmentQuery.Whose.THEIRS, "NAMENS_ONS", CommitmentQuery.Whose.IN_OUR_NAME, "ONS_DEEL", CommitmentQuery.Whose.OUR_PART,
            "DEEL_VAN_ANDEREN", CommitmentQuery.Whose.OTHERS_PART);
    private static final Map<String, CommitmentQuery.Sort> SORTS = Map.of("uiterlijkOp", CommitmentQuery.Sort.DUE, "akkoord",
            CommitmentQuery.Sort.AGREEMENT, "partij", CommitmentQuery.Sort.PARTY, "maand", CommitmentQuery.Sort.MONTH);

    private final Commitments commitments;
    private final Fulfilment fulfilment;
    private final Agreements agreements;
    private final CommitmentWords words;
    private final Words values;
    private final Codes codes;
    private final Versions versions;
    private final Acts acts;
    private final OthersAtTable others;

    CommitmentResource(Commitments commitments, Fulfilment fulfilment, Agreements agreements, CommitmentWords words, Words values, Codes codes,
            Versions versions, Acts acts, OthersAtTable others) {
        this.commitments = commitments;
        this.fulfilment = fulfilment;
        this.agreements = agreements;
        this.words = words;
        this.values = values;
        this.codes = codes;
        this.versions = versions;
        this.acts = acts;
        this.others = others;
    }

    @Operation(id = "afspraakLijst", summary = "De afspraken die men mag zien, de eerste datum vooraan", tag = TAG)
    @GetMapping(ROOT)
    Pagina<Afspraak> list(@Asked Afspraakvraag asked, Caller caller, HttpServletRequest request) {
        CommitmentPage page = commitments.list(query(asked, caller), caller.actor());
        Codes.Names names = codes.names(page.rows().stream().flatMap(row -> named(row.commitment())));
        return Pagina.of(page.rows().stream().map(row -> words.dutch(new InDossier(row.agreement(), row.commitment().key()), row.reference(),
                row.commitment(), names, LocaleContextHolder.getLocale())).toList(), page.counted(), asked, request);
    }

    private CommitmentQuery query(Afspraakvraag asked, Caller caller) {
        boolean owes = Boolean.TRUE.equals(asked.partijDoet());
        if (owes && asked.partij() == null) {
            throw new BadRequest(List.of(Fault.at("partij", "api.missing")));
        }
        boolean between = asked.metOverleg() != null;
        Set<CommitmentStatus> statuses = asked.status() != null ? Set.of(values.domain(asked.status())) : between ? CommitmentStatus.LIVE : Set.of();
        return new CommitmentQuery(asked.q(), WHOSE.get(asked.wiens() == null ? "ALLE" : asked.wiens()), statuses, Boolean.TRUE.equals(asked.teLaat()),
                Boolean.TRUE.equals(asked.wachtOpOns()), asked.akkoord() == null ? null : new AgreementId(asked.akkoord()), codes.id(asked.partij(), "partij"),
                owes ? CommitmentQuery.Side.OWES : CommitmentQuery.Side.EITHER,
                between ? others.of(asked.metOverleg(), caller.actor()) : Set.of(), asked.thema(), asked.vanaf(),
                asked.tot(), SORTS.get(asked.sorteer() == null ? "uiterlijkOp" : asked.sorteer()), asked.page(), asked.size());
    }

    @Operation(id = "afspraak", summary = "Een afspraak", tag = TAG, versioned = true)
    @GetMapping(ONE)
    ResponseEntity<Afspraak> one(@PathVariable @About(WHICH) InDossier id, Caller caller) {
        return answer(HttpStatus.OK, id, caller);
    }

    @Operation(id = "afspraakVerloop", summary = "Wat er met een afspraak gebeurde", tag = TAG)
    @GetMapping(ONE + "/verloop")
    Afspraakverloop history(@PathVariable @About(WHICH) InDossier id, Caller caller) {
        CommitmentFile file = commitments.file(id.agreement(), id.key(), caller.actor());
        return words.dutch(file, codes.names(Stream.of(named(file.view()), file.progress().stream().map(CommitmentFile.Progress::by),
                file.members().stream().flatMap(each -> Stream.of(each.member(), each.by())),
                file.claims().stream().flatMap(each -> each.answers().stream()).map(ClaimView.Answer::by)).flatMap(each -> each)));
    }

    @Operation(id = "meldBijAfspraak", summary = "Melden hoe ver het is, dat een lid gereed is, of dat het is nagekomen", tag = TAG, status = 201, versioned = true,
            roles = Role.NEGOTIATOR, account = "szw-onderhandelaar")
    @PostMapping(ONE + "/meldingen")
    ResponseEntity<Afspraak> report(@PathVariable @About(WHICH) InDossier id, @Body Nakoming.Melding sent, Caller caller, HttpServletRequest request) {
        if (sent.soort() == Nakoming.Meldingsoort.LID_GEREED && sent.lid() == null) {
            throw new BadRequest(List.of(Fault.at("/lid", "api.missing")));
        }
        new OfKind().has(sent.soort() != Nakoming.Meldingsoort.NAGEKOMEN, "tekst", sent.tekst())
                .has(sent.soort() == Nakoming.Meldingsoort.VOORTGANG, "percentage", sent.percentage())
                .has(sent.soort() == Nakoming.Meldingsoort.NAGEKOMEN, "bewijs", sent.bewijs())
                .has(sent.soort() == Nakoming.Meldingsoort.LID_GEREED, "lid", sent.lid()).check();
        OrganisationId member = codes.id(sent.lid(), "/lid");
        return act(id, sent, caller, request, () -> {
            switch (sent.soort()) {
                case VOORTGANG -> fulfilment.reportProgress(id.agreement(), id.key(), sent.tekst(), sent.percentage(), caller.actor());
                case LID_GEREED -> fulfilment.reportMember(id.agreement(), id.key(), member, sent.tekst(), caller.actor());
                case NAGEKOMEN -> fulfilment.claim(id.agreement(), id.key(), sent.bewijs(), caller.actor());
            }
        });
    }

    @Operation(id = "bevestigAfspraak", summary = "Bevestigen dat een afspraak is nagekomen, geheel of voor een deel", tag = TAG, status = 201, versioned = true,
            roles = Role.NEGOTIATOR)
    @PostMapping(ONE + "/bevestigingen")
    ResponseEntity<Afspraak> confirm(@PathVariable @About(WHICH) InDossier id, @Body Nakoming.Bevestiging sent, Caller caller, HttpServletRequest request) {
        if (sent.nieuweDatum() == null && sent.tekst() != null) {
            throw new BadRequest(List.of(Fault.at("/nieuweDatum", "api.missing")));
        }
        return act(id, sent, caller, request, () -> {
            if (sent.nieuweDatum() == null) {
                fulfilment.confirm(id.agreement(), id.key(), caller.actor());
            } else {
                fulfilment.confirmPart(id.agreement(), id.key(), sent.nieuweDatum(), sent.tekst(), caller.actor());
            }
        });
    }

    @Operation(id = "betwistAfspraak", summary = "Betwisten dat een afspraak is nagekomen", tag = TAG, status = 201, versioned = true, roles = Role.NEGOTIATOR)
    @PostMapping(ONE + "/betwistingen")
    ResponseEntity<Afspraak> contest(@PathVariable @About(WHICH) InDossier id, @Body Nakoming.Betwisting sent, Caller caller, HttpServletRequest request) {
        return act(id, sent, caller, request, () -> fulfilment.contest(id.agreement(), id.key(), sent.reden(), caller.actor()));
    }

    @Operation(id = "vraagUitstel", summary = "Een andere datum vragen", tag = TAG, status = 201, versioned = true, roles = Role.NEGOTIATOR,
            account = "szw-onderhandelaar")
    @PostMapping(ONE + "/uitstelverzoeken")
    ResponseEntity<Afspraak> ask(@PathVariable @About(WHICH) InDossier id, @Body Nakoming.Uitstelverzoek sent, Caller caller, HttpServletRequest request) {
        return act(id, sent, caller, request,
                () -> fulfilment.requestExtension(id.agreement(), id.key(), sent.nieuweDatum(), sent.reden(), caller.actor()));
    }

    @Operation(id = "beslisOverUitstel", summary = "Beslissen over een gevraagde datum", tag = TAG, status = 201, versioned = true, roles = Role.NEGOTIATOR)
    @PostMapping(ONE + "/uitstelbesluiten")
    ResponseEntity<Afspraak> decide(@PathVariable @About(WHICH) InDossier id, @Body Nakoming.Uitstelbesluit sent, Caller caller, HttpServletRequest request) {
        return act(id, sent, caller, request,
                () -> fulfilment.decideExtension(id.agreement(), id.key(), sent.toegestaan(), sent.reden(), caller.actor()));
    }

    @Operation(id = "doeAfstand", summary = "Afstand doen van een afspraak; werkt als allen voor wie zij is dat doen", tag = TAG, status = 201, versioned = true,
            roles = Role.NEGOTIATOR)
    @PostMapping(ONE + "/afstandsverklaringen")
    ResponseEntity<Afspraak> waive(@PathVariable @About(WHICH) InDossier id, @Body Nakoming.Afstandsverklaring sent, Caller caller, HttpServletRequest request) {
        return act(id, sent, caller, request, () -> fulfilment.waive(id.agreement(), id.key(), caller.actor()));
    }

    private ResponseEntity<Afspraak> act(InDossier id, Achteraf sent, Caller caller, HttpServletRequest request, Runnable act) {
        acts.perform(request, id.agreement(), sent, caller.actor(), act);
        return answer(HttpStatus.CREATED, id, caller);
    }

    private ResponseEntity<Afspraak> answer(HttpStatus status, InDossier id, Caller caller) {
        CommitmentView view = commitments.file(id.agreement(), id.key(), caller.actor()).view();
        String reference = agreements.rows(List.of(id.agreement()), caller.actor()).stream().findFirst()
                .orElseThrow(() -> new NotFound("commitment", id)).reference();
        return ResponseEntity.status(status).eTag(versions.of(id.agreement(), caller.actor()))
                .body(words.dutch(id, reference, view, codes.names(named(view)), LocaleContextHolder.getLocale()));
    }

    private static Stream<OrganisationId> named(CommitmentView view) {
        return Stream.of(List.of(view.obligor()), view.beneficiaries(), view.awaiting()).flatMap(List::stream);
    }
}
