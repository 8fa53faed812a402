package nl.wederkerig.checklist;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreementKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the versions of checklists; rows are only ever added. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class JdbcTemplates {

    private final JdbcClient jdbc;

    JdbcTemplates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An item as it stood in a version. */
    record Worded(String checklist, int version, ChecklistItem item) {}

    /** As they are used now, in the order of their codes; in two statements. */
    List<ChecklistTemplate> all() {
        Map<String, List<ChecklistItem>> items = new LinkedHashMap<>();
        worded("where i.version = (select max(v.version) from checklist_version v where v.checklist = i.checklist)", Map.of())
                .forEach(each -> items.computeIfAbsent(each.checklist(), none -> new ArrayList<>()).add(each.item()));
        return jdbc.sql("""
                select v.* from checklist_version v
                 where v.version = (select max(w.version) from checklist_version w where w.checklist = v.checklist) order by v.checklist""")
                .query((row, number) -> new ChecklistTemplate(row.getString("checklist"), row.getInt("version"), row.getString("name_nl"),
                        row.getString("name_en"), kinds(row.getArray("kinds")), items.getOrDefault(row.getString("checklist"), List.of()),
                        row.getObject("entered_on", LocalDate.class)))
                .list();
    }

    /** The items of a checklist that were answered in an agreement, in the words in which they were. */
    List<Worded> answered(UUID agreement) {
        return worded("""
                where exists (select 1 from checklist_answer a where a.agreement_id = :agreement and a.checklist = i.checklist
                                 and a.version = i.version and a.item = i.key)""", Map.of("agreement", agreement));
    }

    private List<Worded> worded(String where, Map<String, ?> parameters) {
        return jdbc.sql("select i.* from checklist_item i " + where + " order by i.checklist, i.version desc, i.position").params(parameters)
                .query((row, number) -> new Worded(row.getString("checklist"), row.getInt("version"), item(row))).list();
    }

    /** One who enters at a time. */
    void lock(String checklist) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('checklist ' || :checklist))").param("checklist", checklist).query((row, number) -> 1).list();
    }

    void add(ChecklistTemplate template) {
        jdbc.sql("""
                insert into checklist_version (checklist, version, name_nl, name_en, kinds, entered_on)
                values (:checklist, :version, :dutch, :english, cast(:kinds as text[]), :on)""")
                .param("checklist", template.code()).param("version", template.version()).param("dutch", template.dutch())
                .param("english", template.english()).param("kinds", template.kinds().stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("on", template.enteredOn()).update();
        int position = 0;
        for (ChecklistItem item : template.items()) {
            jdbc.sql("""
                    insert into checklist_item (checklist, version, key, position, reference, text_nl, text_en, required)
                    values (:checklist, :version, :key, :position, :reference, :dutch, :english, :required)""")
                    .param("checklist", template.code()).param("version", template.version()).param("key", item.key())
                    .param("position", ++position).param("reference", item.reference()).param("dutch", item.dutch())
                    .param("english", item.english()).param("required", item.required()).update();
        }
    }

    private static ChecklistItem item(ResultSet row) throws SQLException {
        return new ChecklistItem(row.getString("key"), row.getString("reference"), row.getString("text_nl"), row.getString("text_en"),
                row.getBoolean("required"));
    }

    private static Set<AgreementKind> kinds(Array kinds) throws SQLException {
        return Stream.of((String[]) kinds.getArray()).map(AgreementKind::valueOf).collect(Collectors.toSet());
    }
}
