package nl.wederkerig.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wederkerig.calendar.Term;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Dossiers of a sort of their own, in a table of their own, of which each has one deadline at most: by then who holds it answers or
 * reports. The register reminds it, and records that it is late. A bean of it runs in the transaction of who calls.
 */
@Transactional(propagation = Propagation.MANDATORY)
public abstract class DossiersOfOneDeadline implements CorrectableTerms, FreeDossiers, DossierLocks {

    private final JdbcClient jdbc;
    private final DeadlineRegister register;
    private final HolidayTable holidays;
    private final String table;
    private final String key;
    private final String label;

    /**
     * @param table whose column {@code id} is the dossier
     * @param key   of the deadline, beginning with the sort of dossier and a colon
     */
    protected DossiersOfOneDeadline(JdbcClient jdbc, DeadlineRegister register, HolidayTable holidays, String table, String key, String label) {
        this.jdbc = jdbc;
        this.register = register;
        this.holidays = holidays;
        this.table = table;
        this.key = key;
        this.label = label;
    }

    /** A dossier that waits. @param since the day from which the term runs */
    public record Waiting(AgreementId dossier, OrganisationId holder, LocalDate since, Term term) {}

    /** Those of the dossiers that wait, in one statement. */
    protected abstract List<Waiting> waiting(Collection<AgreementId> dossiers);

    protected void due(Collection<Waiting> waiting) {
        register.setAll(waiting.stream().map(each -> new Deadline(each.dossier(), key, DeadlineKind.RESPONSE, label, each.since(),
                lastDay(each), List.of(each.holder())).recordingLapse()).toList());
    }

    protected LocalDate lastDay(Waiting waiting) {
        return waiting.term().end(holidays.current()).lastDay();
    }

    protected void done(AgreementId dossier) {
        register.close(dossier, key);
    }

    /** What was entered before it had a deadline gets one. */
    public void enterMissing() {
        List<AgreementId> without = jdbc.sql("select t.id from " + table + " t where not exists"
                        + " (select 1 from deadline d where d.agreement_id = t.id and d.key = :key) order by t.id").param("key", key)
                .query(UUID.class).list().stream().map(AgreementId::new).toList();
        if (!without.isEmpty()) {
            lockAll(without);
            due(waiting(without));
        }
    }

    @Override
    public List<ReckonedDeadline> reckoned(Collection<AgreementId> dossiers) {
        return waiting(dossiers).stream().map(each -> new ReckonedDeadline(each.dossier(), key, label, each.term(), null, false)).toList();
    }

    /** Its own page tells it. */
    @Override
    public boolean toldInLists() {
        return false;
    }

    @Override
    public String sortOfKeys() {
        return key.substring(0, key.indexOf(':'));
    }

    @Override
    public boolean ownsAlone(Set<String> keys) {
        return keys.equals(Set.of(key));
    }

    @Override
    public void holidaysCorrected(AgreementId dossier, Set<String> keys) {
        due(waiting(List.of(dossier)));
    }

    @Override
    public Set<AgreementId> lockFree(Collection<AgreementId> dossiers) {
        return new HashSet<>(locked(dossiers, " skip locked"));
    }

    @Override
    public void lockAll(Collection<AgreementId> dossiers) {
        locked(dossiers, "");
    }

    private List<AgreementId> locked(Collection<AgreementId> dossiers, String how) {
        return jdbc.sql("select id from " + table + " where id = any (:ids) order by id for no key update" + how).param("ids", ids(dossiers))
                .query(UUID.class).list().stream().map(AgreementId::new).toList();
    }

    protected static UUID[] ids(Collection<AgreementId> dossiers) {
        return dossiers.stream().map(AgreementId::value).toArray(UUID[]::new);
    }
}
