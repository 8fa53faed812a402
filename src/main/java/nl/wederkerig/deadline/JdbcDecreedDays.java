package nl.wederkerig.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@Component
@Transactional
class JdbcDecreedDays implements HolidayTable, DecreedDays {

    private static final int LONGEST_TEXT = 200;

    private final JdbcClient jdbc;
    private final EventRecord record;

    JdbcDecreedDays(JdbcClient jdbc, EventRecord record) {
        this.jdbc = jdbc;
        this.record = record;
    }

    /** Read once in a transaction: one act asks for them many times. */
    @Override
    @Transactional(readOnly = true)
    public Holidays current() {
        Remembered remembered = remembered();
        if (remembered.holidays == null) {
            remembered.holidays = read();
        }
        return remembered.holidays;
    }

    private Holidays read() {
        List<DecreedDay> decreed = all();
        return decreed.isEmpty()
                ? Holidays.statutory()
                : Holidays.withDecreed(decreed.stream().collect(Collectors.toMap(DecreedDay::day, DecreedDay::name)));
    }

    private static Remembered remembered() {
        for (TransactionSynchronization each : TransactionSynchronizationManager.getSynchronizations()) {
            if (each instanceof Remembered remembered) {
                return remembered;
            }
        }
        Remembered remembered = new Remembered();
        TransactionSynchronizationManager.registerSynchronization(remembered);
        return remembered;
    }

    /** What the present transaction knows; it ends, and is set aside, with the transaction. */
    private static final class Remembered implements TransactionSynchronization {
        private Holidays holidays;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DecreedDay> all() {
        return jdbc.sql("select day, name, decree from decreed_day order by day").query(DecreedDay.class).list();
    }

    /** Nobody reads the table until the transaction ends, and who has read it has ended by now; what this one knows it reads anew. */
    public void lock() {
        jdbc.sql("lock table decreed_day in access exclusive mode").update();
        remembered().holidays = null;
    }

    /** @throws InvalidInput with all faults; also where the day is entered already */
    public void check(DecreedDay decreed) {
        InvalidInput.refuse(faults(decreed));
        if (current().decreed().containsKey(decreed.day())) {
            throw new InvalidInput(List.of(Fault.at("day", "decreed-day.entered-already", decreed.day())));
        }
    }

    public void enter(DecreedDay decreed, Actor actor) {
        onlyRegistrar(actor);
        check(decreed);
        jdbc.sql("insert into decreed_day (day, name, decree) values (:day, :name, :decree)")
                .param("day", decreed.day())
                .param("name", decreed.name().strip())
                .param("decree", decreed.decree().strip())
                .update();
        remembered().holidays = null;
        record.append(new DecreedDayEntered(decreed.day(), decreed.name().strip(), decreed.decree().strip()), actor, Role.REGISTRAR);
    }

    public void withdraw(LocalDate day, Actor actor) {
        onlyRegistrar(actor);
        if (jdbc.sql("delete from decreed_day where day = :day").param("day", day).update() == 0) {
            throw new NotFound("decreed day", day);
        }
        remembered().holidays = null;
        record.append(new DecreedDayWithdrawn(day), actor, Role.REGISTRAR);
    }

    private static void onlyRegistrar(Actor actor) {
        if (!actor.has(Role.REGISTRAR)) {
            throw new NotFound("decreed days", "to change");
        }
    }

    private static List<Fault> faults(DecreedDay decreed) {
        List<Fault> faults = new ArrayList<>();
        LocalDate day = decreed.day();
        if (day == null) {
            faults.add(Fault.at("day", "required"));
        } else if (day.getYear() < Holidays.FIRST_YEAR || day.getYear() > Holidays.LAST_YEAR) {
            faults.add(Fault.at("day", "decreed-day.outside-calendar", Holidays.FIRST_YEAR, Holidays.LAST_YEAR));
        }
        text("name", decreed.name(), faults);
        text("decree", decreed.decree(), faults);
        return faults;
    }

    private static void text(String path, String text, List<Fault> faults) {
        if (text == null || text.isBlank()) {
            faults.add(Fault.at(path, "required"));
        } else if (text.length() > LONGEST_TEXT) {
            faults.add(Fault.at(path, "too-long", LONGEST_TEXT));
        }
    }
}
