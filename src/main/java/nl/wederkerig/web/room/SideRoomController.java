package nl.wederkerig.web.room;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.room.RoomView;
import nl.wederkerig.room.SideRooms;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.web.FormFaults;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.agreement.AgreementHeaderModel;
import nl.wederkerig.web.agreement.AgreementTab;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.arbitration.UploadedDocuments;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Form;
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

/** The room of the reader's side of an agreement (T84, T85): for whom it does not admit it is not there. */
@Controller
class SideRoomController {

    private static final String PATH = "/akkoorden/{id}/ruimte";
    private static final String POSITION = PATH + "/standpunt";
    private static final String ANSWER = PATH + "/standpunt/oordeel";
    private static final String AGREE = "AGREE";
    private static final String OBJECT = "OBJECT";

    private final AgreementHeaderModel headers;
    private final SideRooms rooms;
    private final SideRoomModel pages;
    private final FormFaults faults;
    private final Texts texts;

    SideRoomController(AgreementHeaderModel headers, @Lazy SideRooms rooms, SideRoomModel pages, FormFaults faults, Texts texts) {
        this.headers = headers;
        this.rooms = rooms;
        this.pages = pages;
        this.faults = faults;
        this.texts = texts;
    }

    static String url(AgreementId agreement) {
        return "/akkoorden/" + agreement + "/ruimte";
    }

    /** In one transaction, so that the agreement is read once for all parts of the page. */
    @GetMapping(PATH)
    @Transactional(readOnly = true)
    public String read(@PathVariable AgreementId id, Actor actor, Model model) {
        return show(id, Form.empty(), actor, model);
    }

    @PostMapping(PATH)
    public String write(@PathVariable AgreementId id, @RequestParam(name = "documents", required = false) List<MultipartFile> documents,
            HttpServletRequest request, HttpServletResponse response, Actor actor, Model model, RedirectAttributes after) {
        return faults.submit(Form.of(request.getParameterMap()), response, form -> {
            rooms.write(id, new FormFields(form).text("text"), UploadedDocuments.of(documents), actor);
            after.addFlashAttribute(AgreementHeaderModel.DONE, texts.get("web.side-room.written"));
            return url(id);
        }, form -> show(id, form, actor, model));
    }

    @PostMapping(POSITION)
    public String propose(@PathVariable AgreementId id, HttpServletRequest request, HttpServletResponse response, Actor actor, Model model,
            RedirectAttributes after) {
        return faults.submit(Form.of(request.getParameterMap()), response, form -> {
            rooms.propose(id, new FormFields(form).text("position"), actor);
            after.addFlashAttribute(AgreementHeaderModel.DONE, texts.get("web.side-room.proposed.done"));
            return url(id);
        }, form -> show(id, form, actor, model));
    }

    @PostMapping(ANSWER)
    public String answer(@PathVariable AgreementId id, HttpServletRequest request, HttpServletResponse response, Actor actor, Model model,
            RedirectAttributes after) {
        return faults.submit(Form.of(request.getParameterMap()), response, form -> {
            FormFields fields = new FormFields(form);
            Integer number = fields.number("number");
            if (!form.has("answer", AGREE) && !form.has("answer", OBJECT)) {
                fields.wrong("answer", "form.choice");
            }
            fields.refuse();
            rooms.answer(id, number == null ? 0 : number, form.has("answer", AGREE), fields.text("reason"), actor);
            after.addFlashAttribute(AgreementHeaderModel.DONE, texts.get("web.side-room.answered"));
            return url(id);
        }, form -> show(id, form, actor, model));
    }

    private String show(AgreementId id, Form form, Actor actor, Model model) {
        RoomView room = rooms.view(id, actor);
        AgreementView agreement = headers.fill(model, id, actor, AgreementTab.PARTIES);
        model.addAttribute("title", texts.get("web.agreement.page-title", texts.get("web.side-room." + room.side()), agreement.header().reference()));
        model.addAttribute("page", pages.of(url(id), room, form, actor));
        return "room/room";
    }

    /** Choices of the form that answers. */
    static List<Choice> answers(Texts texts) {
        return Stream.of(AGREE, OBJECT).map(each -> Choice.of(each, texts.get("web.side-room.answer." + each))).toList();
    }
}
