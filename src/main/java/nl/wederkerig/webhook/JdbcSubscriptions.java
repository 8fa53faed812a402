package nl.wederkerig.webhook;

import java.net.URI;
import java.security.SecureRandom;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;
import nl.wederkerig.shared.RuleBroken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class JdbcSubscriptions implements Subscriptions {

    private static final int MOST_OF_ONE = 20;
    private static final String NOBODYS = "";
    /** In which a receiver changes over to a new secret. */
    private static final Duration OVERLAP = Duration.ofDays(7);

    private static final String LIVE = """
            select s.id, s.organisation, s.address, s.event_types, s.opened_at, s.failing_since,
                   case when s.former_until > :now then s.former_until end as former_until,
                   (select count(*) from webhook_message m where m.subscription_id = s.id and m.status = 'WAITING') as waiting,
                   (select count(*) from webhook_message m where m.subscription_id = s.id and m.status = 'PARKED') as parked
              from webhook_subscription s
             where s.ended_at is null and (:all or s.organisation = :own) %s order by s.opened_at, s.id
            """;

    private static final String PARKED = """
            select m.id, m.subscription_id, s.organisation, s.address, e.type, m.made_at, m.attempts, m.last_failure
              from webhook_message m
              join webhook_subscription s on s.id = m.subscription_id
              join recorded_event e on e.id = m.event_id
             where m.status = 'PARKED' and s.ended_at is null and (:all or s.organisation = :own)
             order by m.made_at, m.event_id, m.id limit 200
            """;

    private static final String AGAIN = """
            update webhook_message m
               set status = 'WAITING', settled_at = null, next_attempt_at = :now, tried_since = null, attempts = 0
              from webhook_subscription s
             where s.id = m.subscription_id and m.status = 'PARKED' and s.ended_at is null and (:all or s.organisation = :own)
            """;

    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final EventTypes types;
    private final AddressRules addresses;
    private final SecretSeal seal;
    private final EventRecord record;
    private final EffectiveTime time;
    private final SecureRandom random = new SecureRandom();

    JdbcSubscriptions(
            JdbcClient jdbc, Organisations organisations, EventTypes types, AddressRules addresses, SecretSeal seal, EventRecord record,
            EffectiveTime time) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.types = types;
        this.addresses = addresses;
        this.seal = seal;
        this.record = record;
        this.time = time;
    }

    @Override
    public boolean keepsOwn(Actor actor) {
        return keeps(actor);
    }

    @Override
    @Transactional(readOnly = true)
    public List<SubscriptionView> of(Actor actor) {
        return mine(jdbc.sql(LIVE.formatted("")), actor).param("now", moment(time.now())).query((row, number) -> view(row)).list();
    }

    @Override
    @Transactional(readOnly = true)
    public SubscriptionView one(SubscriptionId id, Actor actor) {
        return mine(jdbc.sql(LIVE.formatted("and s.id = :id")).param("id", id.value()), actor).param("now", moment(time.now()))
                .query((row, number) -> view(row)).optional().orElseThrow(() -> new NotFound("subscription", id));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(SubscriptionId id, Actor actor) {
        one(id, actor);
        jdbc.sql("select id from webhook_subscription where id = :id for no key update").param("id", id.value()).query(UUID.class).optional();
    }

    @Override
    public OpenedSubscription open(OpenSubscription command, Actor actor) {
        if (!isRegistrar(actor) && (!keeps(actor) || !actor.belongsTo(command.organisation()))) {
            throw new NotFound("subscriptions", command.organisation());
        }
        InvalidInput.refuse(faults(command));
        SubscriptionId id = SubscriptionId.create();
        String secret = Signature.newSecret(random);
        String address = command.address().strip();
        jdbc.sql("""
                insert into webhook_subscription (id, organisation, address, event_types, secret, opened_at, opened_by, resumes_at)
                values (:id, :organisation, :address, :types, :secret, :now, :by, :now)""")
                .param("id", id.value()).param("organisation", command.organisation().value()).param("address", address)
                .param("types", types.recordedOf(command.eventTypes()).toArray(String[]::new)).param("secret", seal.seal(secret))
                .param("now", moment(time.now())).param("by", actor.person() == null ? null : actor.person().value()).update();
        record.append(new SubscriptionBegan(id, command.organisation(), URI.create(address).getHost()), actor, roleOf(actor));
        return new OpenedSubscription(id, secret);
    }

    @Override
    public OpenedSubscription renewSecret(SubscriptionId id, Actor actor) {
        SubscriptionView subscription = one(id, actor);
        InvalidInput.refuse(withoutKey());
        Instant formerUntil = time.now().plus(OVERLAP);
        String secret = Signature.newSecret(random);
        int renewed = jdbc.sql("""
                update webhook_subscription set former_secret = secret, former_until = :until, secret = :secret
                 where id = :id and ended_at is null and (former_until is null or former_until <= :now)""")
                .param("until", moment(formerUntil)).param("secret", seal.seal(secret)).param("id", id.value()).param("now", moment(time.now()))
                .update();
        if (renewed == 0) {
            throw new RuleBroken(Reason.of("input", "two-secrets"));
        }
        record.append(new SubscriptionSecretRenewed(id, subscription.organisation(), formerUntil), actor, roleOf(actor));
        return new OpenedSubscription(id, secret);
    }

    @Override
    public void endFormerSecret(SubscriptionId id, Actor actor) {
        OrganisationId organisation = one(id, actor).organisation();
        int ended = jdbc.sql("update webhook_subscription set former_secret = null, former_until = null where id = :id and former_until > :now")
                .param("id", id.value()).param("now", moment(time.now())).update();
        if (ended == 0) {
            throw new NotFound("former secret", id);
        }
        record.append(new FormerSecretEnded(id, organisation), actor, roleOf(actor));
    }

    @Override
    public void end(SubscriptionId id, Actor actor) {
        OrganisationId organisation = one(id, actor).organisation();
        stop(id, organisation);
        record.append(new SubscriptionEnded(id, organisation), actor, roleOf(actor));
    }

    /** Of an organisation that no longer exists: nobody reads its messages any more. */
    void endAllOf(OrganisationId organisation) {
        jdbc.sql("select id from webhook_subscription where ended_at is null and organisation = :organisation")
                .param("organisation", organisation.value()).query(UUID.class).list()
                .forEach(id -> stop(new SubscriptionId(id), organisation));
    }

    @Override
    @Transactional(readOnly = true)
    public List<ParkedMessage> parked(Actor actor) {
        return mine(jdbc.sql(PARKED), actor).query((row, number) -> parked(row)).list();
    }

    @Override
    public void sendAgain(UUID message, Actor actor) {
        List<UUID> subscriptions = mine(jdbc.sql(AGAIN + " and m.id = :id returning s.id").param("id", message), actor)
                .param("now", moment(time.now())).query(UUID.class).list();
        if (subscriptions.isEmpty()) {
            throw new NotFound("message", message);
        }
        resume(subscriptions.get(0));
    }

    @Override
    public int sendAllAgain(SubscriptionId id, Actor actor) {
        one(id, actor);
        int again = mine(jdbc.sql(AGAIN + " and s.id = :id").param("id", id.value()), actor).param("now", moment(time.now())).update();
        resume(id.value());
        return again;
    }

    private List<Fault> faults(OpenSubscription command) {
        List<Fault> faults = new ArrayList<>();
        if (organisations.byIds(Set.of(command.organisation()), time.today()).values().stream().noneMatch(o -> o.existsOn(time.today()))) {
            faults.add(Fault.at("organisation", "webhook.no-organisation"));
        }
        addresses.refusal(command.address()).ifPresent(code -> faults.add(Fault.at("address", code)));
        command.eventTypes().stream().filter(type -> !types.knows(type)).sorted()
                .forEach(type -> faults.add(Fault.at("eventTypes", "webhook.unknown-type", type)));
        int already = jdbc.sql("select count(*) from webhook_subscription where ended_at is null and organisation = :organisation")
                .param("organisation", command.organisation().value()).query(Integer.class).single();
        faults.addAll(withoutKey());
        if (already >= MOST_OF_ONE) {
            faults.add(Fault.at("organisation", "webhook.too-many", MOST_OF_ONE));
        }
        return faults;
    }

    private List<Fault> withoutKey() {
        return seal.canSeal() ? List.of() : List.of(Fault.at("address", "webhook.no-key"));
    }

    private void stop(SubscriptionId id, OrganisationId organisation) {
        jdbc.sql("""
                update webhook_subscription set ended_at = :now, secret = null, former_secret = null, former_until = null
                 where id = :id and organisation = :organisation and ended_at is null""")
                .param("now", moment(time.now())).param("id", id.value()).param("organisation", organisation.value()).update();
        jdbc.sql("update webhook_message set status = 'DROPPED', settled_at = :now where subscription_id = :id and status = 'WAITING'")
                .param("now", moment(time.now())).param("id", id.value()).update();
    }

    private void resume(UUID subscription) {
        jdbc.sql("update webhook_subscription set resumes_at = :now, failures = 0, failing_since = null where id = :id")
                .param("now", moment(time.now())).param("id", subscription).update();
    }

    private static JdbcClient.StatementSpec mine(JdbcClient.StatementSpec statement, Actor actor) {
        if (!isRegistrar(actor) && !keeps(actor)) {
            throw new NotFound("subscriptions", "webhook");
        }
        return statement.param("all", isRegistrar(actor)).param("own", actor.organisation() == null ? NOBODYS : actor.organisation().value());
    }

    private static boolean isRegistrar(Actor actor) {
        return actor.isSystem() || actor.has(Role.REGISTRAR);
    }

    private static boolean keeps(Actor actor) {
        return actor.organisation() != null && (actor.has(Role.NEGOTIATOR) || actor.has(Role.EXECUTIVE));
    }

    private static Role roleOf(Actor actor) {
        return actor.actingAs(Role.REGISTRAR, Role.NEGOTIATOR, Role.EXECUTIVE).orElse(null);
    }

    private SubscriptionView view(ResultSet row) throws SQLException {
        return new SubscriptionView(
                new SubscriptionId(row.getObject("id", UUID.class)), new OrganisationId(row.getString("organisation")), row.getString("address"),
                types.typesOf(texts(row.getArray("event_types"))), instant(row, "opened_at"), row.getInt("waiting"), row.getInt("parked"),
                instant(row, "failing_since"), instant(row, "former_until"));
    }

    private ParkedMessage parked(ResultSet row) throws SQLException {
        return new ParkedMessage(
                row.getObject("id", UUID.class), new SubscriptionId(row.getObject("subscription_id", UUID.class)),
                new OrganisationId(row.getString("organisation")), row.getString("address"),
                types.typeOf(row.getString("type")).orElse(row.getString("type")), instant(row, "made_at"), row.getInt("attempts"),
                row.getString("last_failure"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
