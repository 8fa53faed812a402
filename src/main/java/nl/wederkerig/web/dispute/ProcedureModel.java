package nl.wederkerig.web.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.dispute.Procedure;
import nl.wederkerig.dispute.Settlement;
import nl.wederkerig.proceedings.AppointedProcedures;
import nl.wederkerig.proceedings.ChallengeView;
import nl.wederkerig.proceedings.DisputeRoom;
import nl.wederkerig.proceedings.DisputeRooms;
import nl.wederkerig.proceedings.ProcedureAct;
import nl.wederkerig.proceedings.ProcedureView;
import nl.wederkerig.proceedings.Recommendation;
import nl.wederkerig.proceedings.Seat;
import nl.wederkerig.proceedings.SeatState;
import nl.wederkerig.proceedings.SeatView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.appointment.AppointmentWords;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Tone;
import nl.wederkerig.web.agreement.Texts;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Fills what the page of a dispute shows of the persons appointed in it, and of what they did. */
@Component
class ProcedureModel {

    private static final Set<Procedure> WITH_PERSONS =
            Set.of(Procedure.INDEPENDENT_CHAIR, Procedure.BINDING_ADVICE, Procedure.EXPERT_ADVICE);

    private final AppointedProcedures procedures;
    private final DisputeRooms rooms;
    private final DisputeWords words;
    private final AppointmentWords seats;
    private final SettlementWords settlements;
    private final Texts texts;
    private final Dates dates;

    ProcedureModel(@Lazy AppointedProcedures procedures, @Lazy DisputeRooms rooms, DisputeWords words, AppointmentWords seats,
            SettlementWords settlements, Texts texts, Dates dates) {
        this.procedures = procedures;
        this.rooms = rooms;
        this.words = words;
        this.seats = seats;
        this.settlements = settlements;
        this.texts = texts;
        this.dates = dates;
    }

    /** @param about by key, the text of the commitments that the dispute is about */
    Shown of(AgreementId agreement, DisputeView dispute, Map<String, String> about, Actor actor) {
        if (dispute.procedure() == null || !WITH_PERSONS.contains(dispute.procedure())) {
            return new Shown(List.of(), List.of(), rooms(agreement, dispute, rooms.of(agreement, dispute, actor)));
        }
        OrganisationNames.Names names = words.names(List.of(dispute));
        List<ProcedureView> held = procedures.of(agreement, dispute.key(), actor);
        return new Shown(parts(held, about, names), held.stream().flatMap(each -> acts(agreement, dispute, each)).toList(),
                rooms(agreement, dispute, held.isEmpty() ? List.of() : held.get(held.size() - 1).rooms()));
    }

    /** The procedures, what the reader can do in them, and the rooms that the reader enters. */
    record Shown(List<ProcedurePart> parts, List<DisputePageView.Act> acts, List<DisputePageView.Act> rooms) {}

    private List<ProcedurePart> parts(List<ProcedureView> held, Map<String, String> about, OrganisationNames.Names names) {
        return held.stream().map(each -> new ProcedurePart(each.number(),
                texts.get("dispute.procedure." + each.procedure()),
                each.stoodSince() == null ? null : texts.get("web.procedure.stands-still", dates.day(each.stoodSince())),
                seats(each, names), blocks(each, about, names))).filter(ProcedurePart::shown).toList();
    }

    /** Of three arbiters also the presiding one, for whom nobody is asked before the other two have accepted. */
    private List<ProcedurePart.SeatLine> seats(ProcedureView procedure, OrganisationNames.Names names) {
        List<ProcedurePart.SeatLine> lines = new ArrayList<>(procedure.seats().stream()
                .filter(seat -> seat.state() != SeatState.DISSOLVED || seat.person() != null).map(seat -> line(seat, names)).toList());
        List<Seat> there = procedure.seats().stream().map(SeatView::seat).toList();
        if (!procedure.ended() && there.contains(Seat.CLAIMANT) && !there.contains(Seat.PRESIDING)) {
            lines.add(new ProcedurePart.SeatLine(seats.seat(Seat.PRESIDING), texts.get("web.procedure.nobody"), null, null, List.of()));
        }
        return lines;
    }

    private List<DisputePageView.Act> rooms(AgreementId agreement, DisputeView dispute, List<DisputeRoom> entered) {
        return entered.stream()
                .map(room -> new DisputePageView.Act(RoomController.url(agreement, dispute.key(), room), texts.get("web.room." + room))).toList();
    }

    private Stream<DisputePageView.Act> acts(AgreementId agreement, DisputeView dispute, ProcedureView procedure) {
        return Stream.of(ProcedureAct.values()).filter(procedure.acts()::contains).map(act -> new DisputePageView.Act(
                ProcedureActPage.valueOf(act.name()).url(agreement, dispute.key()),
                ProcedureActModel.title(ProcedureActPage.valueOf(act.name()), procedure, texts),
                ProcedureActPage.valueOf(act.name()).leads()));
    }

    private ProcedurePart.SeatLine line(SeatView seat, OrganisationNames.Names names) {
        List<String> lines = new ArrayList<>();
        if (seat.acceptedOn() != null) {
            lines.add(texts.get("web.procedure.accepted-on", dates.day(seat.acceptedOn())));
            lines.addAll(DisputeModel.lines(seat.declaration()));
        }
        seat.nominations().forEach(each -> lines.add(wanted(each, names, texts)));
        seat.left().forEach(each -> lines.add(texts.get("web.procedure.gone", each.person().name(), texts.get("proceedings.left." + each.why()))));
        return new ProcedurePart.SeatLine(seats.seat(seat.seat()),
                seat.person() == null ? texts.get("web.procedure.nobody") : seat.person().name(),
                seat.state() == SeatState.FILLED ? Tone.ON_COURSE : Tone.NEUTRAL, texts.get("proceedings.state." + seat.state()), lines);
    }

    /** "VNG draagt voor: Wijze een, Wijze twee". */
    static String wanted(SeatView.Wanted each, OrganisationNames.Names names, Texts texts) {
        return texts.get("web.procedure.wanted", each.by() == null ? each.person().name() : names.of(each.by()),
                String.join(", ", each.persons().stream().map(SeatView.Named::name).toList()));
    }

    private List<ProcedurePart.Block> blocks(ProcedureView procedure, Map<String, String> about, OrganisationNames.Names names) {
        List<ProcedurePart.Block> blocks = new ArrayList<>();
        if (!procedure.challenges().isEmpty()) {
            blocks.add(new ProcedurePart.Block(texts.get("web.procedure.challenges"),
                    procedure.challenges().stream().map(each -> challenge(each, names)).toList()));
        }
        if (procedure.chair() != null) {
            chair(procedure.chair(), about, names, blocks);
        }
        if (procedure.commission() != null) {
            commission(procedure.commission(), names, blocks);
        }
        return blocks;
    }

    private String challenge(ChallengeView challenge, OrganisationNames.Names names) {
        String filed = texts.get("web.procedure.challenge", names.of(challenge.by()), challenge.person().name(), dates.day(challenge.filedOn()),
                challenge.ground());
        return filed + " " + texts.get("web.procedure.challenge." + (challenge.end() == null ? "open" : "end." + challenge.end()));
    }

    private void chair(ProcedureView.ChairView chair, Map<String, String> about, OrganisationNames.Names names, List<ProcedurePart.Block> blocks) {
        if (chair.intake() != null) {
            blocks.add(new ProcedurePart.Block(texts.get("web.procedure.intake"), DisputeModel.lines(chair.intake())));
        }
        if (!chair.sessions().isEmpty()) {
            List<String> lines = new ArrayList<>();
            chair.sessions().forEach(each -> {
                lines.add(texts.get("web.procedure.by-on", texts.get("web.procedure.session." + each.audience()), dates.day(each.heldOn())));
                lines.addAll(each.note() == null ? List.of(texts.get("web.procedure.session.confidential")) : DisputeModel.lines(each.note()));
            });
            blocks.add(new ProcedurePart.Block(texts.get("web.procedure.sessions"), lines));
        }
        chair.proposals().forEach(each -> blocks.add(new ProcedurePart.Block(
                texts.get("web.procedure.proposal", each.number(), dates.day(each.madeOn())), proposal(each, chair, about, names))));
        wishes(chair.extension(), names, blocks);
        if (chair.recommendation() != null) {
            Recommendation recommended = chair.recommendation();
            blocks.add(new ProcedurePart.Block(texts.get("web.procedure.recommendation"),
                    settlements.all(new Settlement(recommended.text(), recommended.commitments(), recommended.dispose()), about, names)));
        }
    }

    /** The next one takes its place: only the last is answered. */
    private List<String> proposal(ProcedureView.ProposalView proposal, ProcedureView.ChairView chair, Map<String, String> about,
            OrganisationNames.Names names) {
        List<String> lines = new ArrayList<>(chair.proposals().stream().filter(each -> each.number() == proposal.number() + 1)
                .map(each -> texts.get("web.procedure.proposal.replaced", dates.day(each.madeOn()))).toList());
        lines.addAll(settlements.all(proposal.settlement(), about, names));
        proposal.answers().forEach(each -> lines.add(texts.get("web.procedure.answer." + each.accepted(), names.of(each.by()))
                + (each.reason() == null ? "" : ": " + each.reason())));
        return lines;
    }

    private void commission(ProcedureView.CommissionView commission, OrganisationNames.Names names, List<ProcedurePart.Block> blocks) {
        statements("web.procedure.questions", commission.questions(), names, blocks);
        if (!commission.hearings().isEmpty()) {
            blocks.add(new ProcedurePart.Block(texts.get("web.procedure.hearings"), commission.hearings().stream()
                    .map(each -> dates.day(each.on()) + ": " + each.note()).toList()));
        }
        if (commission.draft() != null) {
            blocks.add(new ProcedurePart.Block(texts.get("web.procedure.draft", dates.day(commission.draftOn())), DisputeModel.lines(commission.draft())));
        }
        statements("web.procedure.comments", commission.comments(), names, blocks);
        wishes(commission.extension(), names, blocks);
    }

    private void statements(String title, List<ProcedureView.Statement> statements, OrganisationNames.Names names, List<ProcedurePart.Block> blocks) {
        if (!statements.isEmpty()) {
            blocks.add(new ProcedurePart.Block(texts.get(title),
                    statements.stream().map(each -> names.of(each.by()) + ": " + each.text()).toList()));
        }
    }

    private void wishes(List<ProcedureView.Wish> wishes, OrganisationNames.Names names, List<ProcedurePart.Block> blocks) {
        if (!wishes.isEmpty()) {
            blocks.add(new ProcedurePart.Block(texts.get("web.procedure.extension"), wishes.stream().map(each -> texts.get(
                    "web.procedure.extension.wish", names.of(each.by()), texts.length(TermLength.parse(each.period())))).toList()));
        }
    }
}
