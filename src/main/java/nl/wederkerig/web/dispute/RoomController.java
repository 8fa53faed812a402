package nl.wederkerig.web.dispute;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.proceedings.DisputeRoom;
import nl.wederkerig.proceedings.DisputeRooms;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.web.FormFaults;
import nl.wederkerig.web.agreement.AgreementHeaderModel;
import nl.wederkerig.web.agreement.AgreementTab;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.Texts;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A closed room of a dispute: for whom it does not admit it is not there. */
@Controller
class RoomController {

    private static final String PATH = "/akkoorden/{id}/geschillen/{key}/ruimte/{code}";

    private final AgreementHeaderModel headers;
    private final Disputes disputes;
    private final DisputeRooms rooms;
    private final DisputeWords words;
    private final FormFaults faults;
    private final Texts texts;

    RoomController(AgreementHeaderModel headers, Disputes disputes, @Lazy DisputeRooms rooms, DisputeWords words, FormFaults faults, Texts texts) {
        this.headers = headers;
        this.disputes = disputes;
        this.rooms = rooms;
        this.words = words;
        this.faults = faults;
        this.texts = texts;
    }

    static String url(AgreementId agreement, String dispute, DisputeRoom room) {
        return DisputePages.of(agreement, dispute) + "/ruimte/" + room.code();
    }

    /** In one transaction, so that the agreement is read once for all parts of the page. */
    @GetMapping(PATH)
    @Transactional(readOnly = true)
    public String read(@PathVariable AgreementId id, @PathVariable String key, @PathVariable String code, HttpServletRequest request, Actor actor,
            Model model) {
        return show(id, key, room(code), Form.of(request.getParameterMap()), actor, model);
    }

    @PostMapping(PATH)
    public String write(@PathVariable AgreementId id, @PathVariable String key, @PathVariable String code, HttpServletRequest request,
            HttpServletResponse response, Actor actor, Model model, RedirectAttributes after) {
        DisputeRoom room = room(code);
        return faults.submit(Form.of(request.getParameterMap()), response, form -> {
            rooms.write(id, key, room, form.value("text").strip(), actor);
            after.addFlashAttribute(AgreementHeaderModel.DONE, texts.get("web.room.done"));
            return url(id, key, room);
        }, form -> show(id, key, room, form, actor, model));
    }

    private String show(AgreementId id, String key, DisputeRoom room, Form form, Actor actor, Model model) {
        headers.fill(model, id, actor, AgreementTab.DISPUTES);
        DisputeView dispute = disputes.of(id, actor).stream().filter(each -> each.key().equals(key)).findFirst()
                .orElseThrow(() -> new NotFound("dispute", key));
        OrganisationNames.Names names = words.names(List.of(dispute));
        RoomView view = new RoomView(url(id, key, room), DisputePages.of(id, key), words.title(dispute, names),
                texts.get("web.room." + room), texts.get("web.room.about." + room, names.all(dispute.claimants()), names.all(dispute.respondents())),
                rooms.notes(id, key, room, actor).stream().map(each -> new RoomView.Note(each.name(), each.writtenAt(),
                        DisputeModel.lines(each.text()))).toList(), form);
        model.addAttribute("page", view);
        DisputeTrail.fill(model, view.dispute(), view.back(), view.title());
        return "dispute/room";
    }

    private static DisputeRoom room(String code) {
        return Arrays.stream(DisputeRoom.values()).filter(each -> each.code().equals(code)).findFirst()
                .orElseThrow(() -> new NotFound("room", code));
    }
}
