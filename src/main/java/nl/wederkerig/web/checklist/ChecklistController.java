package nl.wederkerig.web.checklist;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.checklist.Answer;
import nl.wederkerig.checklist.ChecklistView;
import nl.wederkerig.checklist.ChecklistView.Given;
import nl.wederkerig.checklist.ChecklistView.ItemView;
import nl.wederkerig.checklist.Checklists;
import nl.wederkerig.checklist.Checklists.AnswerItem;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.web.FormFaults;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.agreement.AgreementHeaderModel;
import nl.wederkerig.web.agreement.AgreementTab;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.arbitration.UploadedDocuments;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.component.Tone;
import nl.wederkerig.web.component.Wording;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A checklist of an agreement, and answering one of its items (T81 to T83). */
@Controller
class ChecklistController {

    private static final String PATH = "/akkoorden/{id}/toetslijsten/{checklist}";
    private static final String ITEM = PATH + "/{item}";
    /** Name of the button that goes on to the next question. */
    private static final String NEXT = "next";

    private final AgreementHeaderModel headers;
    private final Checklists checklists;
    private final ChecklistWords words;
    private final OrganisationNames organisations;
    private final FormFaults faults;
    private final Wording wording;
    private final Texts texts;

    ChecklistController(AgreementHeaderModel headers, @Lazy Checklists checklists, ChecklistWords words, OrganisationNames organisations,
            FormFaults faults, Wording wording, Texts texts) {
        this.headers = headers;
        this.checklists = checklists;
        this.words = words;
        this.organisations = organisations;
        this.faults = faults;
        this.wording = wording;
        this.texts = texts;
    }

    /** @param blocked why the reader cannot answer, null when the reader can or is no party. @param back to the tab of checks */
    record View(String name, Tone tone, String standing, String blocked, String back, List<Row> items, List<Row> dropped) {

        /** Whether the reader answers any of it. */
        public boolean answers() {
            return items.stream().anyMatch(each -> each.url() != null);
        }
    }

    /** @param last null while nobody answered; {@code tone} and {@code standing} say so then. @param url of the form, null for who cannot answer. @param before how many answers it had before the last */
    record Row(String question, String reference, boolean required, AnswerView last, Tone tone, String standing, int before, String url) {}

    /** @param otherwords the question as it was answered, where its words are others now; else null */
    record AnswerView(Tone tone, String answer, String explanation, String link, List<Document> documents, String by, Instant at, int version,
            String otherwords) {}

    record Document(String url, String name) {}

    /**
     * @param place    "vraag 2 van 6"
     * @param previous where the question before it is, null for the first
     * @param next     key of the next question without an answer, null where there is none
     */
    record FormView(String url, String back, String list, String place, String previous, String question, String reference, boolean required,
            List<Choice> answers, List<AnswerView> given, String next, Form form) {}

    /** In one transaction, so that the agreement is read once for all parts of the page. */
    @GetMapping(PATH)
    @Transactional(readOnly = true)
    public String checklist(@PathVariable AgreementId id, @PathVariable String checklist, Actor actor, Model model) {
        AgreementView agreement = headers.fill(model, id, actor, AgreementTab.FINANCE);
        ChecklistView view = checklists.one(id, checklist, actor);
        Reason reason = checklists.whyNotAnswer(id, actor).orElse(null);
        OrganisationNames.Names names = names(view);
        List<Row> rows = asked(view).stream().map(each -> row(id, view, each, reason == null, names)).toList();
        List<Row> dropped = view.items().stream().filter(ItemView::dropped).map(each -> row(id, view, each, false, names)).toList();
        model.addAttribute("title", texts.get("web.agreement.page-title", words.name(view), agreement.header().reference()));
        model.addAttribute("signed", reason == null && agreement.header().inForceOn() != null);
        model.addAttribute("page", new View(words.name(view), ChecklistWords.tone(view), words.standing(view),
                reason == null || reason.code().equals("not-a-party") ? null : wording.reason(reason), "/akkoorden/" + id + "/financien", rows, dropped));
        return "checklist/checklist";
    }

    @GetMapping(ITEM)
    @Transactional(readOnly = true)
    public String ask(@PathVariable AgreementId id, @PathVariable String checklist, @PathVariable String item, Actor actor, Model model) {
        if (checklists.whyNotAnswer(id, actor).isPresent()) {
            throw new NotFound("answer to checklist", checklist);
        }
        return show(id, checklist, item, null, actor, model);
    }

    @PostMapping(ITEM)
    public String answer(@PathVariable AgreementId id, @PathVariable String checklist, @PathVariable String item,
            @RequestParam(name = "documents", required = false) List<MultipartFile> documents, HttpServletRequest request,
            HttpServletResponse response, Actor actor, Model model, RedirectAttributes after) {
        return faults.submit(Form.of(request.getParameterMap()), response, form -> {
            FormFields fields = new FormFields(form);
            checklists.answer(new AnswerItem(id, checklist, item, fields.choice("answer", Answer.class), fields.text("explanation"),
                    fields.text("link"), UploadedDocuments.of(documents)), actor);
            after.addFlashAttribute(AgreementHeaderModel.DONE, texts.get("web.checklist.done"));
            return next(id, checklist, form.value(NEXT), actor);
        }, form -> show(id, checklist, item, form, actor, model));
    }

    /** The question that was asked for next, where it is in the list; else the list. */
    private String next(AgreementId id, String checklist, String next, Actor actor) {
        String list = ChecklistsOfAgreement.url(id, checklist);
        return next.isEmpty() ? list : asked(checklists.one(id, checklist, actor)).stream().map(each -> each.item().key()).filter(next::equals)
                .findFirst().map(key -> list + "/" + key).orElse(list);
    }

    private static List<ItemView> asked(ChecklistView view) {
        return view.items().stream().filter(each -> !each.dropped()).toList();
    }

    private String show(AgreementId id, String checklist, String key, Form typed, Actor actor, Model model) {
        AgreementView agreement = headers.fill(model, id, actor, AgreementTab.FINANCE);
        ChecklistView view = checklists.one(id, checklist, actor);
        List<ItemView> asked = asked(view);
        ItemView item = asked.stream().filter(each -> each.item().key().equals(key)).findFirst()
                .orElseThrow(() -> new NotFound("item of checklist", key));
        int place = asked.indexOf(item) + 1;
        String next = asked.stream().skip(place).filter(each -> each.last() == null).map(each -> each.item().key()).findFirst().orElse(null);
        OrganisationNames.Names names = names(view);
        model.addAttribute("title", texts.get("web.agreement.page-title", words.name(view), agreement.header().reference()));
        model.addAttribute("signed", agreement.header().inForceOn() != null);
        model.addAttribute("page", new FormView(ChecklistsOfAgreement.url(id, checklist) + "/" + key, ChecklistsOfAgreement.url(id, checklist),
                words.name(view), texts.get("web.checklist.place", place, asked.size()),
                place == 1 ? null : ChecklistsOfAgreement.url(id, checklist) + "/" + asked.get(place - 2).item().key(),
                words.question(item.item()), item.item().reference(), item.item().required(), words.answers(),
                item.answers().stream().map(each -> told(each, item, names)).toList(), next, typed != null ? typed : standing(item.last())));
        return "checklist/answer";
    }

    private static Form standing(Given last) {
        if (last == null) {
            return Form.empty();
        }
        Map<String, Object> values = new HashMap<>(Map.of("answer", last.answer().name(), "explanation", last.explanation()));
        values.put("link", last.link() == null ? "" : last.link());
        return Form.of(values);
    }

    private Row row(AgreementId id, ChecklistView view, ItemView item, boolean mayAnswer, OrganisationNames.Names names) {
        boolean required = item.item().required();
        return new Row(words.question(item.item()), item.item().reference(), required, item.last() == null ? null : told(item.last(), item, names),
                required ? Tone.ATTENTION : Tone.NEUTRAL, texts.get(required ? "web.checklist.is-open" : "web.checklist.not-answered"),
                Math.max(0, item.answers().size() - 1),
                mayAnswer ? ChecklistsOfAgreement.url(id, view.code()) + "/" + item.item().key() : null);
    }

    private AnswerView told(Given given, ItemView item, OrganisationNames.Names names) {
        String asked = words.question(given.asked());
        return new AnswerView(ChecklistWords.tone(given.answer()), words.answer(given.answer()), given.explanation(), given.link(),
                given.documents().stream().map(each -> new Document("/documenten/" + each.id(), each.name())).toList(), names.of(given.by()), given.at(),
                given.version(), asked.equals(words.question(item.item())) ? null : asked);
    }

    private OrganisationNames.Names names(ChecklistView view) {
        return organisations.of(view.items().stream().flatMap(each -> each.answers().stream()).map(Given::by).toList());
    }
}
