package nl.wederkerig.checklist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class TemplateDesk implements ChecklistTemplates {

    private static final String CODE = "(?!nieuw$)[a-z0-9]+(-[a-z0-9]+)*";
    private static final int LONGEST_CODE = 40;

    private final JdbcTemplates templates;
    private final EventRecord record;
    private final EffectiveTime time;

    TemplateDesk(JdbcTemplates templates, EventRecord record, EffectiveTime time) {
        this.templates = templates;
        this.record = record;
        this.time = time;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ChecklistTemplate> all(Actor actor) {
        registrarOnly(actor);
        return templates.all();
    }

    @Override
    @Transactional(readOnly = true)
    public ChecklistTemplate one(String code, Actor actor) {
        return all(actor).stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow(() -> new NotFound("checklist", code));
    }

    @Override
    public void enter(EnterChecklist command, Actor actor) {
        registrarOnly(actor);
        Faults faults = new Faults().when(command.code() == null || !command.code().matches(CODE) || command.code().length() > LONGEST_CODE,
                "code", "checklist.code");
        faults.refuse();
        templates.lock(command.code());
        ChecklistTemplate present = templates.all().stream().filter(each -> each.code().equals(command.code())).findFirst().orElse(null);
        int version = present == null ? 0 : present.version();
        check(command, version, faults);
        List<ChecklistItem> items = keyed(command.items(), present, version + 1);
        templates.add(new ChecklistTemplate(command.code(), version + 1, command.dutch(), command.english(), command.kinds(), items, time.today()));
        record.append(new ChecklistEntered(command.code(), version + 1, items.size()), actor, Role.REGISTRAR);
    }

    private static void check(EnterChecklist command, int present, Faults faults) {
        faults.when(command.basedOn() == 0 && present > 0, "code", "checklist.code-taken")
                .when(command.basedOn() > 0 && command.basedOn() != present, "form", "checklist.changed")
                .required("dutch", command.dutch()).line("dutch", command.dutch())
                .required("english", command.english()).line("english", command.english())
                .when(command.items().isEmpty(), "items", "checklist.no-items")
                .when(command.items().size() > MOST_ITEMS, "items", "checklist.too-many-items", MOST_ITEMS);
        for (int place = 0; place < command.items().size(); place++) {
            check(command.items().get(place), "items[" + place + "].", faults);
        }
        faults.refuse();
    }

    private static void check(ChecklistItem item, String path, Faults faults) {
        faults.required(path + "dutch", item.dutch()).prose(path + "dutch", item.dutch())
                .required(path + "english", item.english()).prose(path + "english", item.english())
                .line(path + "reference", item.reference());
    }

    /** A new item gets a key that none before it had, also in no earlier version: an answer belongs to one question (T83). */
    private static List<ChecklistItem> keyed(List<ChecklistItem> items, ChecklistTemplate present, int version) {
        Set<String> known = present == null ? Set.of() : present.items().stream().map(ChecklistItem::key).collect(Collectors.toSet());
        Set<String> taken = new HashSet<>();
        List<ChecklistItem> keyed = new ArrayList<>();
        for (ChecklistItem item : items) {
            String key = known.contains(item.key()) && taken.add(item.key()) ? item.key() : "punt-" + version + "-" + (keyed.size() + 1);
            keyed.add(new ChecklistItem(key, item.reference(), item.dutch(), item.english(), item.required()));
        }
        return keyed;
    }

    private static void registrarOnly(Actor actor) {
        if (!actor.has(Role.REGISTRAR)) {
            throw new NotFound("checklists for", actor.person());
        }
    }
}
