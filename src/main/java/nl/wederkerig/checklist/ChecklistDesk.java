package nl.wederkerig.checklist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreementDossiers;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.DossierLock;
import nl.wederkerig.agreement.Sight;
import nl.wederkerig.document.DocumentRoom;
import nl.wederkerig.document.DocumentView;
import nl.wederkerig.document.Documents;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.RuleBroken;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ChecklistDesk implements Checklists {

    private static final String LINK = "https?://\\S+";

    private final JdbcTemplates templates;
    private final JdbcAnswers answers;
    private final Agreements agreements;
    private final AgreementDossiers dossiers;
    private final Documents documents;
    private final DossierLock lock;
    private final EventRecord record;
    private final EffectiveTime time;

    ChecklistDesk(JdbcTemplates templates, JdbcAnswers answers, @Lazy Agreements agreements, @Lazy AgreementDossiers dossiers,
            @Lazy Documents documents, @Lazy DossierLock lock, EventRecord record, EffectiveTime time) {
        this.templates = templates;
        this.answers = answers;
        this.agreements = agreements;
        this.dossiers = dossiers;
        this.documents = documents;
        this.lock = lock;
        this.record = record;
        this.time = time;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ChecklistView> of(AgreementId agreement, Actor actor) {
        inFullSight(agreement, actor);
        List<JdbcAnswers.Row> given = answers.of(agreement);
        List<ChecklistTemplate> present = attached(agreement, given);
        Map<UUID, List<DocumentView>> evidence = evidence(agreement, given);
        Map<Worded, ChecklistItem> words = given.isEmpty() ? Map.of() : templates.answered(agreement.value()).stream()
                .collect(Collectors.toMap(each -> new Worded(each.checklist(), each.version(), each.item().key()), JdbcTemplates.Worded::item));
        return present.stream().map(template -> view(template, given, row -> given(row, words, evidence))).toList();
    }

    private record Worded(String checklist, int version, String item) {}

    /** Of its kind, and those of which something was answered before they were of another (T81, T83). */
    private List<ChecklistTemplate> attached(AgreementId agreement, List<JdbcAnswers.Row> given) {
        var kind = dossiers.registration(agreement).kind();
        return templates.all().stream().filter(each -> each.kinds().contains(kind)
                || given.stream().anyMatch(answer -> answer.checklist().equals(each.code()))).toList();
    }

    private Map<UUID, List<DocumentView>> evidence(AgreementId agreement, List<JdbcAnswers.Row> given) {
        Map<String, UUID> rooms = given.stream().collect(Collectors.toMap(each -> AnswerRooms.of(agreement, each.id()).name(), JdbcAnswers.Row::id));
        List<DocumentRoom> asked = given.stream().map(each -> AnswerRooms.of(agreement, each.id())).toList();
        return documents.kept(asked).stream().collect(Collectors.groupingBy(each -> rooms.get(each.room().name())));
    }

    private static ChecklistView.Given given(JdbcAnswers.Row row, Map<Worded, ChecklistItem> words, Map<UUID, List<DocumentView>> evidence) {
        return new ChecklistView.Given(row.version(), words.get(new Worded(row.checklist(), row.version(), row.item())), row.answer(),
                row.explanation(), row.link(), evidence.getOrDefault(row.id(), List.of()), row.by(), row.at());
    }

    private static ChecklistView view(ChecklistTemplate template, List<JdbcAnswers.Row> all, Function<JdbcAnswers.Row, ChecklistView.Given> told) {
        Map<String, List<ChecklistView.Given>> given = new LinkedHashMap<>();
        all.stream().filter(each -> each.checklist().equals(template.code()))
                .forEach(each -> given.computeIfAbsent(each.item(), none -> new ArrayList<>()).add(told.apply(each)));
        Stream<ChecklistView.ItemView> present = template.items().stream()
                .map(item -> new ChecklistView.ItemView(item, false, given.getOrDefault(item.key(), List.of())));
        Stream<ChecklistView.ItemView> dropped = given.entrySet().stream()
                .filter(each -> template.items().stream().noneMatch(item -> item.key().equals(each.getKey())))
                .map(each -> new ChecklistView.ItemView(each.getValue().get(0).asked(), true, each.getValue()));
        return new ChecklistView(template.code(), template.version(), template.dutch(), template.english(), Stream.concat(present, dropped).toList());
    }

    @Override
    @Transactional(readOnly = true)
    public ChecklistView one(AgreementId agreement, String checklist, Actor actor) {
        return of(agreement, actor).stream().filter(each -> each.code().equals(checklist)).findFirst()
                .orElseThrow(() -> new NotFound("checklist of agreement", checklist));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Reason> whyNotAnswer(AgreementId agreement, Actor actor) {
        inFullSight(agreement, actor);
        return ChecklistPolicy.whyNotAnswer(dossiers.facts(agreement), actor);
    }

    @Override
    public void answer(AnswerItem command, Actor actor) {
        AgreementId agreement = command.agreement();
        inFullSight(agreement, actor);
        lock.lock(agreement);
        ChecklistPolicy.whyNotAnswer(dossiers.facts(agreement), actor).ifPresent(reason -> {
            throw new RuleBroken(reason);
        });
        ChecklistView checklist = one(agreement, Objects.toString(command.checklist()), actor);
        if (checklist.items().stream().noneMatch(each -> !each.dropped() && each.item().key().equals(command.item()))) {
            throw new NotFound("item of checklist", command.item());
        }
        new Faults().required("answer", command.answer()).required("explanation", command.explanation()).prose("explanation", command.explanation())
                .line("link", command.link())
                .when(command.link() != null && !command.link().matches(LINK), "link", "checklist.link").refuse();
        UUID id = UUID.randomUUID();
        answers.add(id, command, checklist.version(), actor, time.now());
        command.documents().forEach(document -> documents.keep(AnswerRooms.of(agreement, id), document, actor));
        record.append(new ChecklistItemAnswered(agreement, checklist.code(), checklist.version(), command.item(), command.answer(),
                command.explanation(), command.link(), actor.organisation()), actor, ChecklistPolicy.role(actor).orElse(null));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<AgreementId, Integer> open(Collection<AgreementId> agreements) {
        return answers.open(agreements);
    }

    private void inFullSight(AgreementId agreement, Actor actor) {
        if (agreements.sight(agreement, actor) != Sight.FULL) {
            throw new NotFound("agreement", agreement);
        }
    }
}
