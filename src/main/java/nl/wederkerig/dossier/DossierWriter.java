package nl.wederkerig.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wederkerig.agreement.AgreementDossiers;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.PartyView;
import nl.wederkerig.agreement.RegisterAgreement;
import nl.wederkerig.agreement.Side;
import nl.wederkerig.agreement.Sight;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.overview.VisibleHistory;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.proceedings.AppointedProcedures;
import nl.wederkerig.proceedings.ProcedureView;
import nl.wederkerig.record.DossierHistory;
import nl.wederkerig.record.RecordedEvent;
import nl.wederkerig.room.RoomView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.signing.SigningRounds;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Writes an agreement with its history as a dossier file. */
@Component
class DossierWriter {

    /** Verbs that tell what is for one side alone. */
    private static final Set<String> OF_ONE_SIDE = Set.of("write-in-room", "propose-position", "answer-position", WrittenMandates.VERB, "write-note",
            "report-back", "consult-members", "vote");

    private final UseCases useCases;
    private final AgreementDossiers dossiers;
    private final SigningRounds rounds;
    private final DossierHistory history;
    private final VisibleHistory visible;
    private final AppointedProcedures procedures;
    private final MessageSource messages;
    private final Organisations organisations;

    DossierWriter(
            UseCases useCases, AgreementDossiers dossiers, SigningRounds rounds, DossierHistory history,
            VisibleHistory visible, AppointedProcedures procedures, MessageSource messages, Organisations organisations) {
        this.useCases = useCases;
        this.dossiers = dossiers;
        this.rounds = rounds;
        this.history = history;
        this.visible = visible;
        this.procedures = procedures;
        this.messages = messages;
        this.organisations = organisations;
    }

    String write(AgreementId agreement, Actor actor) {
        AgreementView view = useCases.agreements().view(agreement, actor);
        if (view.sight() != Sight.FULL) {
            throw new NotFound("agreement", agreement);
        }
        RegisterAgreement registration = dossiers.registration(agreement);
        Function<OrganisationId, String> code = codes(registration);
        WrittenAgreement written = new WrittenAgreement(code);
        FileDocuments documents = new FileDocuments(useCases.documents(), actor);
        WrittenEvents events = events(written, view, documents, actor);
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("format", DossierParser.FORMAT);
        file.put("agreement", written.agreement(view.header().reference(), registration));
        boolean whole = actor.isSystem() || isMinistryOf(view, actor);
        List<RoomView> rooms = useCases.rooms().all(agreement, actor);
        List<Dated> acts = new ArrayList<>(new WrittenRooms(written, documents).acts(rooms));
        acts.addAll(new WrittenMandates(written).acts(useCases.mandates().of(agreement, actor)));
        acts.addAll(acts(whole ? history.after(agreement, 0) : visible.inOrder(agreement, actor), events));
        acts.addAll(new WrittenMeetings(useCases, history, written, agreement, actor).acts(parties(view)));
        boolean ownSide = acts.stream().anyMatch(each -> OF_ONE_SIDE.contains(each.act().get("do")));
        file.put("events", acts.stream().sorted(Comparator.comparing(Dated::at)).map(Dated::act).toList());
        DumpSettings block = DumpSettings.builder().setDefaultFlowStyle(FlowStyle.BLOCK).setWidth(160)
                .setDereferenceAliases(true).build();
        return (whole ? "" : said("without-the-rijk")) + (ownSide ? said("own-side") : "") + (documents.leftOut() ? said("documents-left-out") : "")
                + new Dump(block).dumpToString(file);
    }

    private WrittenEvents events(WrittenAgreement written, AgreementView view, FileDocuments documents, Actor actor) {
        AgreementId agreement = view.header().id();
        return new WrittenEvents(
                written, view, useCases.agreements().texts(agreement, actor), rounds.of(agreement, actor),
                dossiers.revisions(agreement), useCases.people(),
                new WrittenDisputes(written, useCases.disputes().of(agreement, actor),
                        new WrittenRoutes(written, useCases.outcomes().of(agreement, actor), new WrittenAppointments(written, procedures(agreement, actor))),
                        dispute -> useCases.precedents().of(agreement, dispute, actor)),
                new WrittenArbitration(written, key -> useCases.advicesSeen().view(agreement, key, actor)),
                new WrittenMembership(useCases.memberConsultations().of(agreement, actor),
                        actor.isSystem() ? useCases.memberConsultations().cast(agreement) : List.of()),
                new WrittenChecklists(useCases.checklists().of(agreement, actor), documents),
                new WrittenTimetable(view.progress(), documents));
    }

    private static List<Dated> acts(List<RecordedEvent> recorded, WrittenEvents written) {
        List<Dated> acts = new ArrayList<>();
        for (RecordedEvent event : recorded) {
            written.act(event).filter(act -> acts.isEmpty() || !CorrectionVerb.repeats(act, acts.get(acts.size() - 1).act()))
                    .ifPresent(act -> acts.add(new Dated(event.effectiveAt(), act)));
        }
        return acts;
    }

    private Map<String, List<ProcedureView>> procedures(AgreementId agreement, Actor actor) {
        return useCases.disputes().of(agreement, actor).stream()
                .collect(Collectors.toMap(DisputeView::key, dispute -> procedures.of(agreement, dispute.key(), actor)));
    }

    private static Set<OrganisationId> parties(AgreementView agreement) {
        return agreement.parties().stream().map(PartyView::organisation).collect(Collectors.toSet());
    }

    private static boolean isMinistryOf(AgreementView agreement, Actor actor) {
        return agreement.parties().stream().anyMatch(party -> party.side() == Side.RIJK && actor.belongsTo(party.organisation()));
    }

    /** What the Rijk alone sees: always said to who does not see it, so that it tells nothing of this dossier. */
    private String said(String about) {
        return messages.getMessage("dossier.export." + about, null, LocaleContextHolder.getLocale()).lines()
                .map(line -> "# " + line + "\n").collect(Collectors.joining());
    }

    /** As they were called on the day of registration: an import looks there first. */
    private Function<OrganisationId, String> codes(RegisterAgreement registration) {
        Map<OrganisationId, String> known = new LinkedHashMap<>();
        return id -> known.computeIfAbsent(id, each -> {
            OrganisationView organisation = organisations.byId(each, registration.registeredOn());
            return organisation.code();
        });
    }
}
