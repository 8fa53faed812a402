package nl.wederkerig.notification;

import nl.wederkerig.party.MailAddresses;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class JdbcMailPreferences implements MailPreferences {

    private final JdbcClient jdbc;
    private final MailAddresses addresses;
    private final MailSettings settings;

    JdbcMailPreferences(JdbcClient jdbc, MailAddresses addresses, MailSettings settings) {
        this.jdbc = jdbc;
        this.addresses = addresses;
        this.settings = settings;
    }

    @Override
    @Transactional(readOnly = true)
    public MailPreference of(Actor actor) {
        requirePerson(actor);
        String address = addresses.of(actor.person()).orElse(null);
        return jdbc.sql("select digest, immediate, language from mail_preference where person_id = :person")
                .param("person", actor.person().value())
                .query((row, number) -> new MailPreference(address, row.getBoolean("digest"), row.getBoolean("immediate"),
                        MailLanguage.valueOf(row.getString("language"))))
                .optional().orElseGet(() -> new MailPreference(address, true, true, MailLanguage.NL));
    }

    @Override
    public void change(MailPreference wanted, Actor actor) {
        requirePerson(actor);
        addresses.change(actor.person(), wanted.address(), actor);
        jdbc.sql("""
                insert into mail_preference (person_id, digest, immediate, language) values (:person, :digest, :immediate, :language)
                on conflict on constraint mail_preference_pk do update
                   set digest = excluded.digest, immediate = excluded.immediate, language = excluded.language""")
                .param("person", actor.person().value())
                .param("digest", wanted.digest()).param("immediate", wanted.immediate()).param("language", wanted.language().name())
                .update();
    }

    @Override
    public boolean areSent() {
        return settings.sends();
    }

    private static void requirePerson(Actor actor) {
        if (actor.isSystem()) {
            throw new NotFound("mail preferences of", "the system");
        }
    }
}
