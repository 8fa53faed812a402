package nl.wederkerig.web.process;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.wederkerig.agreement.AgreementHeader;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.web.agreement.AgreementHeaderModel;
import nl.wederkerig.web.agreement.AgreementTab;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Crumb;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The process of an agreement. */
@Controller
class ProcessTabController {

    private final AgreementHeaderModel headers;
    private final ProcessModel pages;
    private final SpokenModels models;
    private final Texts texts;

    ProcessTabController(AgreementHeaderModel headers, ProcessModel pages, SpokenModels models, Texts texts) {
        this.headers = headers;
        this.pages = pages;
        this.models = models;
        this.texts = texts;
    }

    @GetMapping("/akkoorden/{id}/proces")
    String process(@PathVariable AgreementId id, @RequestParam(name = "proces", required = false) String process, Actor actor, Model model) {
        boolean whole = headers.fill(model, id, actor, AgreementTab.PROCESS).disputes().all();
        model.addAttribute("page", pages.of(id, process, whole, actor));
        return "process/process";
    }

    /** Of one of its commitments; there can be many of those at a time. */
    @GetMapping("/akkoorden/{id}/proces/afspraak/{key}")
    String processOfCommitment(@PathVariable AgreementId id, @PathVariable String key, Actor actor, Model model) {
        AgreementHeader header = headers.fill(model, id, actor, AgreementTab.PROCESS).header();
        ProcessView page = pages.ofCommitment(id, key, actor);
        String agreement = "/akkoorden/" + id;
        model.addAttribute("title", texts.get("web.agreement.page-title", texts.word("tab", AgreementTab.PROCESS), page.promised()));
        model.addAttribute("crumbs", List.of(new Crumb(texts.get("web.agreement.list.title"), "/akkoorden"), new Crumb(header.reference(), agreement),
                new Crumb(texts.word("tab", AgreementTab.COMMITMENTS), agreement + "/afspraken"),
                new Crumb(page.promised(), agreement + "/afspraken/" + key)));
        model.addAttribute("page", page);
        model.addAttribute("commitment", key);
        return "process/process";
    }

    /** The diagram alone; everybody who is signed in may see how things go. */
    @GetMapping("/processen/{process:[A-Za-z]+}.bpmn")
    ResponseEntity<byte[]> diagram(@PathVariable String process, Locale locale) {
        String xml = models.of(process, locale).orElseThrow(() -> new NotFound("process", process));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(xml.getBytes(StandardCharsets.UTF_8));
    }
}
