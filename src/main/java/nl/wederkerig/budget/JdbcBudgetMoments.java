package nl.wederkerig.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class JdbcBudgetMoments implements BudgetMoments {

    private static final int FIRST_YEAR = 2017;
    private static final int LAST_YEAR = 2099;

    private final JdbcClient jdbc;
    private final EventRecord record;

    JdbcBudgetMoments(JdbcClient jdbc, EventRecord record) {
        this.jdbc = jdbc;
        this.record = record;
    }

    @Override
    @Transactional(readOnly = true)
    public List<BudgetMoment> between(LocalDate from, LocalDate to) {
        return jdbc.sql("select kind, on_day from budget_moment where on_day between :from and :to order by on_day, kind")
                .param("from", from).param("to", to)
                .query((row, number) -> new BudgetMoment(BudgetMomentKind.valueOf(row.getString("kind")), row.getObject("on_day", LocalDate.class)))
                .list();
    }

    @Override
    public void set(BudgetMomentKind kind, LocalDate on, Actor actor) {
        registrarOnly(actor);
        List<Fault> faults = new ArrayList<>();
        if (kind == null) {
            faults.add(Fault.at("kind", "budget.required"));
        }
        if (on == null) {
            faults.add(Fault.at("on", "budget.required"));
        } else if (on.getYear() < FIRST_YEAR || on.getYear() > LAST_YEAR) {
            faults.add(Fault.at("on", "budget.year"));
        }
        InvalidInput.refuse(faults);
        jdbc.sql("""
                insert into budget_moment (kind, year, on_day) values (:kind, :year, :on)
                on conflict (kind, year) do update set on_day = excluded.on_day""")
                .param("kind", kind.name()).param("year", on.getYear()).param("on", on).update();
        record.append(new BudgetMomentSet(kind, on), actor, Role.REGISTRAR);
    }

    @Override
    public void withdraw(BudgetMomentKind kind, int year, Actor actor) {
        registrarOnly(actor);
        if (jdbc.sql("delete from budget_moment where kind = :kind and year = :year").param("kind", kind.name()).param("year", year).update() == 0) {
            throw new NotFound("moment " + kind + " of", year);
        }
        record.append(new BudgetMomentWithdrawn(kind, year), actor, Role.REGISTRAR);
    }

    private static void registrarOnly(Actor actor) {
        if (!actor.has(Role.REGISTRAR)) {
            throw new NotFound("budget moments for", actor.person());
        }
    }
}
