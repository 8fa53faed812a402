package nl.wederkerig.web.membership;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.membership.ConsultationId;
import nl.wederkerig.membership.MemberConsultations;
import nl.wederkerig.membership.OpenConsultation;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.web.FormFaults;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.agreement.AgreementHeaderModel;
import nl.wederkerig.web.agreement.AgreementTab;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.arbitration.UploadedDocuments;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Form;
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

/** Putting a question to the members of an association (T50). */
@Controller
class OpenConsultationController {

    private static final String PATH = "/akkoorden/{id}/leden-raadplegen";
    /** Whether the vote may end after the last day before which it is needed. */
    private static final String BEYOND = "beyond";
    private static final int WEEKS = 4;

    private final AgreementHeaderModel headers;
    private final MemberConsultations consultations;
    private final Agreements agreements;
    private final FormFaults faults;
    private final Wording wording;
    private final Texts texts;

    OpenConsultationController(AgreementHeaderModel headers, @Lazy MemberConsultations consultations, @Lazy Agreements agreements,
            FormFaults faults, Wording wording, Texts texts) {
        this.headers = headers;
        this.consultations = consultations;
        this.agreements = agreements;
        this.faults = faults;
        this.wording = wording;
        this.texts = texts;
    }

    /**
     * @param blocked  why it cannot be done, null when it can
     * @param before   the day before which the vote is needed, with what it is, in a sentence; null without
     * @param until    the last day of the vote as it is filled in beforehand, in a sentence
     * @param beyond   whether the vote as asked for ends after that day
     * @param versions texts that it can be about, the last first
     */
    record View(String url, String back, String blocked, String before, String until, boolean beyond, Form form, List<Choice> versions, List<Choice> units) {}

    static String url(AgreementId agreement) {
        return "/akkoorden/" + agreement + "/leden-raadplegen";
    }

    /** In one transaction, so that the agreement is read once for all parts of the page. */
    @GetMapping(PATH)
    @Transactional(readOnly = true)
    public String ask(@PathVariable AgreementId id, Actor actor, Model model) {
        return show(id, null, actor, model);
    }

    @PostMapping(PATH)
    public String open(@PathVariable AgreementId id, @RequestParam(name = "documents", required = false) List<MultipartFile> documents,
            HttpServletRequest request, HttpServletResponse response, Actor actor, Model model, RedirectAttributes after) {
        return faults.submit(Form.of(request.getParameterMap()), response, form -> {
            FormFields fields = new FormFields(form);
            TermLength term = fields.length("term");
            Integer version = fields.number("version");
            Integer quorum = fields.number("quorum");
            fields.refuse();
            askAgain(id, term, form, actor);
            ConsultationId opened = consultations.open(new OpenConsultation(id, null, fields.text("question"), fields.text("explanation"), version,
                    term, quorum == null ? 0 : quorum, UploadedDocuments.of(documents)), actor);
            after.addFlashAttribute(AgreementHeaderModel.DONE, texts.get("web.membership.opened"));
            return ConsultationWords.url(opened);
        }, form -> show(id, form, actor, model));
    }

    /** The last day before which the vote is needed. @param of what ends on it */
    private record Limit(LocalDate day, String of) {}

    /** No rule forbids it, but what members are asked about may have ended before they have voted. */
    private void askAgain(AgreementId id, TermLength term, Form form, Actor actor) {
        Limit limit = limit(agreements.view(id, actor), actor).orElse(null);
        if (limit != null && term != null && !form.has(BEYOND, "true") && consultations.lastDayOf(term).isAfter(limit.day())) {
            InvalidInput.refuse(List.of(Fault.at(BEYOND, "membership.beyond." + limit.of(), texts.spoken().day(consultations.lastDayOf(term)),
                    texts.spoken().day(limit.day()))));
        }
    }

    /** The own decision, else the end of the negotiation while it runs. */
    private static Optional<Limit> limit(AgreementView agreement, Actor actor) {
        Optional<Limit> decision = agreement.constituencies().stream().filter(each -> actor.belongsTo(each.organisation()) && each.outcome() == null)
                .map(each -> new Limit(each.decideBy(), "decision")).findFirst();
        return decision.or(() -> Optional.ofNullable(agreement.term()).filter(term -> term.inEffect() && term.resumesOn() == null)
                .map(term -> new Limit(term.end().lastDay(), "negotiation")));
    }

    /** As many as end in time, one at least. */
    private int weeks(Limit limit) {
        return limit == null ? WEEKS : IntStream.iterate(WEEKS, weeks -> weeks - 1).limit(WEEKS)
                .filter(weeks -> !consultations.lastDayOf(TermLength.weeks(weeks)).isAfter(limit.day())).findFirst().orElse(1);
    }

    private String show(AgreementId id, Form typed, Actor actor, Model model) {
        AgreementView agreement = headers.fill(model, id, actor, AgreementTab.TEXTS);
        Reason reason = consultations.whyNotOpen(id, actor).orElse(null);
        if (reason != null && reason.code().equals("no-association")) {
            throw new NotFound("consultation on agreement", id);
        }
        int current = agreement.currentVersion();
        Limit limit = limit(agreement, actor).orElse(null);
        int weeks = weeks(limit);
        Form form = typed != null ? typed : Form.of(Map.of(
                "version", current == 0 ? "" : String.valueOf(current), "term", String.valueOf(weeks), "term.unit", "W", "quorum", "50"));
        model.addAttribute("title", texts.get("web.agreement.page-title", texts.get("web.membership.open"), agreement.header().reference()));
        model.addAttribute("page", new View(url(id), "/akkoorden/" + id, reason == null ? null : wording.reason(reason),
                limit == null ? null : texts.get("web.membership.before." + limit.of(), texts.spoken().day(limit.day())),
                texts.get("web.membership.with-weeks", weeks, texts.spoken().day(consultations.lastDayOf(TermLength.weeks(weeks)))),
                form.isWrong(BEYOND) || form.has(BEYOND, "true"), form,
                IntStream.iterate(current, version -> version > 0, version -> version - 1)
                        .mapToObj(version -> Choice.of(String.valueOf(version), texts.get("web.agreement.texts.version", version))).toList(),
                Stream.of(TermLength.Unit.WEEKS, TermLength.Unit.DAYS)
                        .map(unit -> Choice.of(unit.name().substring(0, 1), texts.word("unit", unit))).toList()));
        return "membership/open";
    }
}
