package nl.wederkerig.party;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class JdbcMailAddresses implements MailAddresses {

    private static final int LONGEST = 254;
    /** What every mail server takes: plain characters before the at sign, a name of a host with a point after it. */
    private static final Pattern ADDRESS = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]");

    private final JdbcClient jdbc;
    private final EventRecord record;

    JdbcMailAddresses(JdbcClient jdbc, EventRecord record) {
        this.jdbc = jdbc;
        this.record = record;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> of(PersonId person) {
        return jdbc.sql("select mail_address from person where id = :person and mail_address is not null")
                .param("person", person.value()).query(String.class).optional();
    }

    @Override
    public void change(PersonId person, String address, Actor actor) {
        if (!person.equals(actor.person())) {
            Registrars.require(actor, "person", person);
        }
        String wanted = address == null || address.isBlank() ? null : address.strip();
        new Faults().when(wanted != null && wanted.length() > LONGEST, "mailAddress", "party.too-long", LONGEST)
                .when(wanted != null && wanted.length() <= LONGEST && !ADDRESS.matcher(wanted).matches(), "mailAddress", "party.mail-address")
                .refuse();
        int changed = jdbc.sql("update person set mail_address = :address where id = :person and mail_address is distinct from :address")
                .param("address", wanted).param("person", person.value()).update();
        if (changed > 0) {
            record.append(new MailAddressChanged(person), actor, actor.has(Role.REGISTRAR) ? Role.REGISTRAR : null);
        }
    }
}
