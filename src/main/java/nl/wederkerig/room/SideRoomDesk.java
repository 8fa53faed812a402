package nl.wederkerig.room;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreementDossiers;
import nl.wederkerig.agreement.AgreementFacts;
import nl.wederkerig.agreement.DossierLock;
import nl.wederkerig.agreement.PartySucceeded;
import nl.wederkerig.agreement.Side;
import nl.wederkerig.document.Documents;
import nl.wederkerig.document.NewDocument;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.room.RoomView.Position;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.RuleBroken;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class SideRoomDesk implements SideRooms {

    private static final int LONGEST = 20_000;
    private static final List<Side> SIDES = List.of(Side.DECENTRAL, Side.RIJK);

    private final JdbcRooms rooms;
    private final AgreementDossiers dossiers;
    private final Documents documents;
    private final DossierLock lock;
    private final EventRecord record;
    private final EffectiveTime time;

    SideRoomDesk(JdbcRooms rooms, @Lazy AgreementDossiers dossiers, @Lazy Documents documents, @Lazy DossierLock lock, EventRecord record, EffectiveTime time) {
        this.rooms = rooms;
        this.dossiers = dossiers;
        this.documents = documents;
        this.lock = lock;
        this.record = record;
        this.time = time;
    }

    private record Entered(AgreementFacts agreement, Side side) {

        List<OrganisationId> members() {
            return RoomPolicy.members(agreement, side);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Side> of(AgreementId agreement, Actor actor) {
        return admitted(dossiers.facts(agreement), actor).map(Entered::side);
    }

    /** Who is alone on its side shares nothing, unless the others were there before. */
    private Optional<Entered> admitted(AgreementFacts agreement, Actor actor) {
        return RoomPolicy.side(agreement, actor).map(side -> new Entered(agreement, side))
                .filter(entered -> entered.members().size() > 1 || rooms.used(agreement.id(), entered.side())
                        || !documents.kept(List.of(RoomDocuments.of(agreement.id(), entered.side()))).isEmpty());
    }

    private Entered enter(AgreementId agreement, Actor actor) {
        return admitted(dossiers.facts(agreement), actor).orElseThrow(() -> new NotFound("room of agreement", agreement));
    }

    /** In a dossier that is locked. */
    private Entered speak(AgreementId agreement, Actor actor) {
        enter(agreement, actor);
        lock.lock(agreement);
        Entered entered = enter(agreement, actor);
        refuse(RoomPolicy.whyNotSpeak(entered.agreement(), actor));
        return entered;
    }

    @Override
    @Transactional(readOnly = true)
    public RoomView view(AgreementId agreement, Actor actor) {
        return view(enter(agreement, actor), actor);
    }

    private RoomView view(Entered entered, Actor actor) {
        AgreementId agreement = entered.agreement().id();
        return new RoomView(entered.side(), entered.members(), rooms.positions(agreement, entered.side()), rooms.notes(agreement, entered.side()),
                documents.kept(List.of(RoomDocuments.of(agreement, entered.side()))), RoomPolicy.whyNotSpeak(entered.agreement(), actor).isEmpty());
    }

    @Override
    @Transactional(readOnly = true)
    public List<RoomView> all(AgreementId agreement, Actor actor) {
        AgreementFacts facts = dossiers.facts(agreement);
        Stream<Entered> entered = actor.isSystem()
                ? SIDES.stream().map(side -> new Entered(facts, side)) : admitted(facts, actor).stream();
        return entered.map(each -> view(each, actor)).toList();
    }

    @Override
    public void write(AgreementId agreement, String text, List<NewDocument> handedIn, Actor actor) {
        Entered entered = speak(agreement, actor);
        InvalidInput.refuse(faults("text", text, handedIn.isEmpty()));
        if (text != null && !text.isBlank()) {
            rooms.write(agreement, entered.side(), text, actor, time.now());
        }
        handedIn.forEach(document -> documents.keep(RoomDocuments.of(agreement, entered.side()), document, actor));
    }

    @Override
    public void propose(AgreementId agreement, String text, Actor actor) {
        Entered entered = speak(agreement, actor);
        InvalidInput.refuse(faults("position", text, true));
        int number = rooms.positions(agreement, entered.side()).stream().mapToInt(Position::number).findFirst().orElse(0) + 1;
        UUID position = rooms.propose(agreement, entered.side(), number, text, actor, time.now());
        happened(new CommonPositionProposed(agreement, position, true), actor);
        rooms.answer(agreement, entered.side(), number, true, null, actor, time.now());
        settle(agreement, entered.side(), entered.members());
    }

    @Override
    public void answer(AgreementId agreement, int number, boolean agrees, String reason, Actor actor) {
        Entered entered = speak(agreement, actor);
        refuse(RoomPolicy.whyNotAnswer(rooms.positions(agreement, entered.side()).stream().findFirst().orElse(null), number));
        InvalidInput.refuse(faults("reason", reason, !agrees));
        UUID position = rooms.answer(agreement, entered.side(), number, agrees, reason, actor, time.now());
        happened(new CommonPositionAnswered(agreement, position, true), actor);
        settle(agreement, entered.side(), entered.members());
    }

    private void settle(AgreementId agreement, Side side, List<OrganisationId> members) {
        Instant now = time.now();
        rooms.positions(agreement, side).stream().findFirst()
                .filter(last -> last.commonAt() == null && RoomPolicy.common(members, last.answers()))
                .ifPresent(last -> rooms.common(agreement, side, last.number(), now));
    }

    /** The successor takes the predecessor's place, and what it agreed to (A18). */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PartySucceeded succession) {
        rooms.succeeded(succession.agreement(), succession.from(), succession.to());
        AgreementFacts agreement = dossiers.facts(succession.agreement());
        for (Side side : SIDES) {
            settle(agreement.id(), side, RoomPolicy.members(agreement, side));
        }
    }

    private void happened(DomainEvent event, Actor actor) {
        record.append(event, actor, RoomPolicy.speaks(actor).orElse(null));
    }

    private static List<Fault> faults(String path, String text, boolean required) {
        List<Fault> faults = new ArrayList<>();
        if (required && (text == null || text.isBlank())) {
            faults.add(Fault.at(path, "room.required"));
        }
        if (text != null && text.length() > LONGEST) {
            faults.add(Fault.at(path, "room.too-long", LONGEST));
        }
        if (text != null && text.chars().anyMatch(each -> Character.isISOControl(each) && "\r\n\t".indexOf(each) < 0)) {
            faults.add(Fault.at(path, "room.control-characters"));
        }
        return faults;
    }

    private static void refuse(Optional<Reason> reason) {
        reason.ifPresent(present -> {
            throw new RuleBroken(present);
        });
    }
}
