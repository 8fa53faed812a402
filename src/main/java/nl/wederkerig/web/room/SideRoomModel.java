package nl.wederkerig.web.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wederkerig.room.RoomView;
import nl.wederkerig.room.RoomView.PositionAnswer;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.component.Tone;
import org.springframework.stereotype.Component;

/** Makes the page of the room of a side. */
@Component
class SideRoomModel {

    private final OrganisationNames organisations;
    private final Texts texts;

    SideRoomModel(OrganisationNames organisations, Texts texts) {
        this.organisations = organisations;
        this.texts = texts;
    }

    SideRoomView of(String url, RoomView room, Form form, Actor actor) {
        OrganisationNames.Names names = organisations.of(named(room));
        boolean asks = room.speaks() && room.proposed() != null;
        boolean answered = asks && room.proposed().answers().stream().anyMatch(each -> actor.belongsTo(each.member()));
        return new SideRoomView(url, texts.get("web.side-room." + room.side()), texts.get("web.side-room.about", names.all(room.members())),
                position(room.common(), room, names), position(room.proposed(), room, names), asks, answered, SideRoomController.answers(texts),
                room.notes().stream().map(each -> new SideRoomView.Note(texts.get("web.side-room.by", each.name(), names.of(each.by())), each.at(),
                        lines(each.text()))).toList(),
                room.documents().stream().map(each -> new SideRoomView.Document("/documenten/" + each.id(), each.name(), names.of(each.by()), each.at())).toList(),
                room.speaks() ? form : null);
    }

    private SideRoomView.Position position(RoomView.Position position, RoomView room, OrganisationNames.Names names) {
        return position == null ? null : new SideRoomView.Position(position.number(), lines(position.text()), names.of(position.by()), position.at(),
                position.commonAt(), room.members().stream().map(member -> said(member, position, names)).toList());
    }

    private SideRoomView.Said said(OrganisationId member, RoomView.Position position, OrganisationNames.Names names) {
        Optional<PositionAnswer> answer = position.answers().stream().filter(each -> each.member().equals(member)).findFirst();
        String word = answer.map(each -> each.agrees() ? "agrees" : "objects").orElse("silent");
        Tone tone = answer.map(each -> each.agrees() ? Tone.ON_COURSE : Tone.LATE).orElse(Tone.ATTENTION);
        return new SideRoomView.Said(names.of(member), tone, texts.get("web.side-room." + word), answer.map(PositionAnswer::reason).orElse(null),
                answer.map(PositionAnswer::at).orElse(null));
    }

    private static List<OrganisationId> named(RoomView room) {
        List<OrganisationId> ids = new ArrayList<>(room.members());
        room.notes().forEach(note -> ids.add(note.by()));
        room.documents().forEach(document -> ids.add(document.by()));
        return ids;
    }

    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }
}
