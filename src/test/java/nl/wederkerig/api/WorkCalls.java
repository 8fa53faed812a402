package nl.wederkerig.api;

import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wederkerig.dossier.DossierWork;
import nl.wederkerig.dossier.WorkView;
import nl.wederkerig.party.People;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.spreadsheet.CommitmentSheets;
import nl.wederkerig.spreadsheet.UploadId;
import nl.wederkerig.support.Road;
import nl.wederkerig.webhook.OpenSubscription;
import nl.wederkerig.webhook.Subscriptions;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How operations about long work, and about how it all runs, are called. */
final class WorkCalls {

    private static final OrganisationId SECRETARIAT = RegisterCalls.SECRETARIAT;
    private static final String WORK = "werk";
    private static final String SHEET = "rekenblad";
    private static final UUID NONE = new UUID(0, 0);
    private static final String ROWS = "Akkoord;Titel;Soort;Thema;Partijen;Gesloten op;Kenmerk;Afspraak;Wie;Aan;Uiterlijk\n"
            + "LOPEND-1;Samen aan de slag;convenant;sociaal-domein;VNG,SZW;1 mei 2024;A1;Een loket openen;VNG;SZW;31-12-2030\n";

    private WorkCalls() {}

    static String sheetInBase64() {
        return Base64.getEncoder().encodeToString(ROWS.getBytes(StandardCharsets.UTF_8));
    }

    static void add() {
        Calls.reads("werkLijst");
        Calls.call("voerDossiersUit", Road::inSigning, VNG, Role.NEGOTIATOR);
        Calls.call("werk", WorkCalls::exported, VNG, Role.NEGOTIATOR, WORK, (Calls.Later) WorkCalls::work);
        Calls.call("dossierarchief", WorkCalls::exported, VNG, Role.NEGOTIATOR, WORK, (Calls.Later) WorkCalls::work);
        Calls.call("leesDossiersIn", road -> road.on("2026-02-02"), SECRETARIAT, Role.REGISTRAR);
        for (String each : List.of("rekenbladLijst", "kijkRekenbladNa")) {
            Calls.call(each, road -> road.on("2026-02-02"), SECRETARIAT, Role.REGISTRAR);
        }
        for (String each : List.of("rekenblad", "rekenbladrijLijst", "leesRekenbladIn", "verwijderRekenblad")) {
            Calls.call(each, WorkCalls::uploaded, SECRETARIAT, Role.REGISTRAR, SHEET, (Calls.Later) WorkCalls::sheet);
        }
        for (String each : List.of("kengetalLijst", "vastgelopenTaakLijst", "herstartTaken", "herstartTijdvak")) {
            Calls.call(each, Road::inSigning, SECRETARIAT, Role.OPERATOR);
        }
        Calls.call("onbezorgdeMailLijst", WorkCalls::mailed, SECRETARIAT, Role.OPERATOR);
        Calls.call("verstuurMailOpnieuw", WorkCalls::mailed, SECRETARIAT, Role.OPERATOR, "mail", (Calls.Later) road -> parked(road, "mail"));
        Calls.call("verstuurBerichtOpnieuw", WorkCalls::sent, VNG, Role.NEGOTIATOR, "bericht", (Calls.Later) road -> parked(road, "webhook_message"));
    }

    /** By the same person as calls. */
    private static Road exported(Road road) {
        Actor caller = caller(road.inSigning(), VNG, Role.NEGOTIATOR);
        DossierWork work = road.bean(DossierWork.class);
        UUID[] begun = new UUID[1];
        road.does(() -> begun[0] = work.exportAll(caller));
        while (work.of(begun[0], caller).state() == WorkView.State.AT_WORK) {
            Thread.onSpinWait();
        }
        return road;
    }

    private static Road uploaded(Road road) {
        Actor caller = caller(road.on("2026-02-02"), SECRETARIAT, Role.REGISTRAR);
        List.of(VNG, SZW).forEach(each -> road.bean(PeopleRegister.class)
                .register(new RegisterPerson("Onderhandelaar van " + each, each, Set.of(Role.NEGOTIATOR, Role.SIGNATORY)), Actor.system()));
        road.bean(CommitmentSheets.class).upload("afspraken.csv", ROWS.getBytes(StandardCharsets.UTF_8), caller);
        return road;
    }

    private static Actor caller(Road road, OrganisationId organisation, Role role) {
        String name = Callers.name(organisation, role);
        PersonId person = road.bean(People.class).byName(organisation, name).orElseGet(() -> road.bean(PeopleRegister.class)
                .register(new RegisterPerson(name, organisation, Set.of(role)), Actor.system()));
        return new Actor(person, organisation, Set.of(role));
    }

    private static UUID work(Road road) {
        Actor anybody = new Actor(PersonId.create(), SECRETARIAT, Set.of(Role.OPERATOR));
        return road.bean(DossierWork.class).list(anybody).stream().map(WorkView::id).findFirst().orElse(NONE);
    }

    private static UUID sheet(Road road) {
        return road.bean(CommitmentSheets.class).mine(caller(road, SECRETARIAT, Role.REGISTRAR)).stream().map(each -> each.id()).map(UploadId::value)
                .findFirst().orElse(NONE);
    }

    /** With a mail that was given up. */
    private static Road mailed(Road road) {
        PersonId reader = caller(road.on("2026-02-02"), VNG, Role.NEGOTIATOR).person();
        JdbcClient jdbc = road.bean(JdbcClient.class);
        OffsetDateTime now = road.bean(EffectiveTime.class).now().atOffset(ZoneOffset.UTC);
        Long batch = jdbc.sql("insert into mail_batch (kind, day, made_at) values ('IMMEDIATE', '2026-02-02', :now) returning id").param("now", now)
                .query(Long.class).single();
        jdbc.sql("insert into mail (batch_id, person_id, status, made_at, next_attempt_at, attempts) values (:batch, :person, 'PARKED', :now, :now, 9)")
                .param("batch", batch).param("person", reader.value()).param("now", now).update();
        return road;
    }

    /** With a message that was given up. */
    private static Road sent(Road road) {
        road.opened().on("2026-02-02").does(() -> road.bean(Subscriptions.class)
                .open(new OpenSubscription(VNG, "https://9.9.9.9/ontvang", Set.of()), Actor.system()));
        road.bean(JdbcClient.class).sql("""
                insert into webhook_message (id, subscription_id, event_id, agreement_id, status, made_at, next_attempt_at, attempts, settled_at)
                select gen_random_uuid(), s.id, e.id, e.agreement_id, 'PARKED', now(), now(), 9, now()
                  from webhook_subscription s, (select id, agreement_id from recorded_event where agreement_id = :agreement limit 1) e""")
                .param("agreement", road.agreement().value()).update();
        return road;
    }

    private static UUID parked(Road road, String table) {
        return road.bean(JdbcClient.class).sql("select id from " + table + " where status = 'PARKED'").query(UUID.class).list().stream().findFirst()
                .orElse(NONE);
    }
}
