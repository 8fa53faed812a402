package nl.wederkerig.api.overview;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.Sight;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Asked;
import nl.wederkerig.api.Caller;
import nl.wederkerig.api.Codes;
import nl.wederkerig.api.Deel;
import nl.wederkerig.api.InDossier;
import nl.wederkerig.api.Operation;
import nl.wederkerig.api.Pagina;
import nl.wederkerig.commitment.Commitments;
import nl.wederkerig.overview.OpenTasks;
import nl.wederkerig.overview.OpenTasks.OpenTask;
import nl.wederkerig.overview.ProcessPositions;
import nl.wederkerig.overview.ProcessPositions.ProcessPosition;
import nl.wederkerig.overview.SeenProcesses;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.NotFound;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The processes of an agreement, in words and as models. */
@RestController
class ProcessResource {

    private static final String TAG = "Processen";

    private final SeenProcesses seen;
    private final ProcessPositions positions;
    private final OpenTasks tasks;
    private final Agreements agreements;
    private final Commitments commitments;
    private final Codes codes;
    private final MessageSource messages;

    ProcessResource(SeenProcesses seen, ProcessPositions positions, OpenTasks tasks, Agreements agreements, Commitments commitments, Codes codes,
            MessageSource messages) {
        this.seen = seen;
        this.positions = positions;
        this.tasks = tasks;
        this.agreements = agreements;
        this.commitments = commitments;
        this.codes = codes;
        this.messages = messages;
    }

    @Operation(id = "procesLijst", summary = "Waar een akkoord in zijn processen is, het buitenste vooraan", tag = TAG)
    @GetMapping("/api/v1/akkoorden/{id}/processen")
    Pagina<Proces> of(@PathVariable @About("Het akkoord") AgreementId id, @Asked Deel part, Caller caller, HttpServletRequest request) {
        AgreementView agreement = full(id, caller.actor());
        List<ProcessPosition> all = seen.of(id, agreement.disputes().all(), caller.actor());
        return Pagina.of(told(part.part(all), SeenProcesses.holding(tasks.of(id))), all.size(), part, request);
    }

    @Operation(id = "procesVanAfspraak", summary = "Waar een afspraak is in haar opvolging; geen zolang er geen loopt", tag = TAG)
    @GetMapping("/api/v1/afspraken/{id}/processen")
    Pagina<Proces> ofCommitment(@PathVariable @About("De afspraak: het akkoord, een punt, en de sleutel") InDossier id, @Asked Deel part, Caller caller,
            HttpServletRequest request) {
        full(id.agreement(), caller.actor());
        commitments.file(id.agreement(), id.key(), caller.actor());
        List<ProcessPosition> found = positions.ofCommitment(id.agreement(), id.key()).stream().toList();
        List<OpenTask> open = tasks.of(id.agreement()).stream().filter(task -> id.key().equals(task.commitment())).toList();
        return Pagina.of(told(part.part(found), open), found.size(), part, request);
    }

    @Operation(id = "procesmodel", summary = "Een procesmodel in BPMN 2.0", tag = TAG, gives = MediaType.APPLICATION_XML_VALUE)
    @GetMapping("/api/v1/procesmodellen/{proces}")
    ResponseEntity<byte[]> model(@PathVariable @About(value = "Het proces, zoals in proces staat", example = "Negotiation") String proces, Caller caller) {
        return positions.model(proces).map(xml -> ResponseEntity.ok().contentType(MediaType.APPLICATION_XML)
                .body(xml.getBytes(StandardCharsets.UTF_8))).orElseThrow(() -> new NotFound("process", proces));
    }

    private AgreementView full(AgreementId id, Actor actor) {
        AgreementView agreement = agreements.view(id, actor);
        if (agreement.sight() != Sight.FULL) {
            throw new NotFound("processes of agreement", id);
        }
        return agreement;
    }

    private List<Proces> told(List<ProcessPosition> shown, List<OpenTask> open) {
        Codes.Names names = codes.names(open.stream().flatMap(task -> task.holders().stream()));
        return shown.stream().map(each -> new Proces(each.process(), label("model." + each.process(), each.process()),
                each.current().stream().filter(step -> label(each, step) != null).map(step -> new Proces.Wachtstap(step, label(each, step),
                        holders(each, step, open, names))).toList(),
                each.travelled().stream().filter(step -> label(each, step) != null).map(step -> new Proces.Processtap(step, label(each, step))).toList())).toList();
    }

    private static List<String> holders(ProcessPosition position, String step, List<OpenTask> open, Codes.Names names) {
        return names.of(open.stream().filter(task -> task.process().equals(position.process()) && task.step().equals(step))
                .flatMap(task -> task.holders().stream()).distinct().toList());
    }

    /** Null for what says nothing by itself. */
    private String label(ProcessPosition position, String step) {
        return SeenProcesses.isTold(step) ? label("model." + position.process() + "." + step, null) : null;
    }

    private String label(String code, String otherwise) {
        return messages.getMessage(code, null, otherwise, LocaleContextHolder.getLocale());
    }
}
