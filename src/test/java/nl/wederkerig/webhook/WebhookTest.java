package nl.wederkerig.webhook;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.IPO;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static nl.wederkerig.agreement.Registrations.negotiator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.Negotiation;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.agreement.Sight;
import nl.wederkerig.operations.StandingFigure;
import nl.wederkerig.overview.SeenEvents;
import nl.wederkerig.overview.VisibleHistory;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.record.RecordedEvent;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.shared.RuleBroken;
import nl.wederkerig.support.DemonstratedDisputes;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Other systems are told what happens, with a receiver of this test's own. */
@IntegrationTest
class WebhookTest {

    private static final OrganisationId UTRECHT = new OrganisationId("gm0344");
    private static final Actor REGISTRAR = new Actor(new PersonId(new UUID(7, 7)), new OrganisationId("gs"), Set.of(Role.REGISTRAR));
    private static final String ONE_KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static final String OTHER_KEY = ONE_KEY.replace('A', 'w');
    private static final Duration PATIENCE = Duration.ofMillis(700);

    @Autowired
    private ApplicationContext application;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private EffectiveTime time;
    @Autowired
    private Subscriptions subscriptions;
    @Autowired
    private MessageQueue queue;
    private Receiver receiver;
    private Instant start;

    @BeforeEach
    void a_receiver_listens() {
        receiver = new Receiver();
        start = time.now().plusSeconds(60);
    }

    @AfterEach
    void the_receiver_stops() {
        receiver.close();
    }

    @Test
    void what_happens_is_told_once_in_order_with_references_only() {
        subscribe(VNG);
        AgreementId agreement = new Road(application).inSigning().signs(VNG).agreement();

        assertThat(round(0)).isEqualTo(receiver.types().size());
        assertThat(round(1)).isZero();
        assertThat(receiver.types()).startsWith("akkoord.geregistreerd", "akkoord.regeling-aanvaard").endsWith("akkoord.ondertekend");
        JsonNode signed = receiver.received().get(receiver.received().size() - 1).event();
        assertThat(signed.fieldNames()).toIterable()
                .containsExactly("specversion", "id", "source", "type", "subject", "time", "datacontenttype", "data");
        assertThat(signed.get("specversion").asText()).isEqualTo("1.0");
        assertThat(signed.get("source").asText()).isEqualTo("urn:nld:oin:00000000000000000000:systeem:wederkerig");
        assertThat(signed.get("type").asText()).isEqualTo("nl.wederkerig.akkoord.ondertekend");
        assertThat(signed.get("time").asText()).isEqualTo("2026-03-03T11:00:00Z");
        assertThat(signed.get("data").fieldNames()).toIterable().containsExactly("akkoord", "referentie", "vastgelegdOp");
        assertThat(signed.get("data").get("akkoord").asText()).isEqualTo(agreement.toString());
    }

    @Test
    void a_message_is_signed_with_the_secret_that_was_shown_once_and_with_its_moment() {
        String secret = subscribe(VNG).secret();
        new Road(application).registered(Registrations.valid().command());
        round(0);

        Receiver.Received message = receiver.received().get(0);
        String id = message.headers().getFirst("webhook-id");
        String moment = message.headers().getFirst("webhook-timestamp");
        assertThat(message.headers().getFirst("webhook-signature")).isEqualTo(signature(secret, message));
        assertThat(Long.parseLong(moment)).isEqualTo(start.getEpochSecond());
        assertThat(id).isEqualTo(message.event().get("id").asText());
        assertThat(message.headers().getFirst("Content-Type")).isEqualTo("application/cloudevents+json; charset=utf-8");
    }

    @Test
    void a_new_secret_signs_at_once_and_the_former_one_for_a_week_beside_it() {
        OpenedSubscription first = subscribe(VNG);
        Road road = new Road(application).opened();
        String second = time.at(start, () -> subscriptions.renewSecret(first.id(), negotiator(VNG)).secret());
        round(0);
        int before = receiver.received().size();
        road.proposed();
        round(7 * 24 * 60 - 1);
        int within = receiver.received().size();
        road.acceptsText(VNG, 1);
        round(7 * 24 * 60);

        assertThat(receiver.received()).hasSizeGreaterThan(within);
        assertThat(within).isGreaterThan(before);
        assertThat(receiver.received().subList(0, within)).allSatisfy(message ->
                assertThat(message.headers().getFirst("webhook-signature").split(" ")).containsExactly(signature(second, message),
                        signature(first.secret(), message)));
        assertThat(receiver.received().subList(within, receiver.received().size())).allSatisfy(message ->
                assertThat(message.headers().getFirst("webhook-signature")).isEqualTo(signature(second, message)));
    }

    @Test
    void a_former_secret_ends_before_its_time_and_only_then_comes_another() {
        SubscriptionId id = subscribe(VNG).id();
        subscriptions.renewSecret(id, REGISTRAR);

        assertThatThrownBy(() -> subscriptions.renewSecret(id, REGISTRAR)).isInstanceOf(RuleBroken.class);
        assertThat(subscriptions.one(id, REGISTRAR).formerUntil()).isNotNull();
        assertThatThrownBy(() -> subscriptions.endFormerSecret(id, negotiator(SZW))).isInstanceOf(NotFound.class);
        subscriptions.endFormerSecret(id, REGISTRAR);
        assertThat(subscriptions.one(id, REGISTRAR).formerUntil()).isNull();
        assertThatThrownBy(() -> subscriptions.endFormerSecret(id, REGISTRAR)).isInstanceOf(NotFound.class);
        String third = subscriptions.renewSecret(id, REGISTRAR).secret();
        new Road(application).registered(Registrations.valid().command());
        round(0);
        assertThat(receiver.received().get(0).headers().getFirst("webhook-signature")).startsWith(signature(third, receiver.received().get(0)) + " v1,");
        assertThat(jdbc.sql("select type from recorded_event where type like '%Secret%' order by id").query(String.class).list())
                .containsExactly("SubscriptionSecretRenewed", "FormerSecretEnded", "SubscriptionSecretRenewed");
    }

    @Test
    void secrets_are_kept_sealed_and_none_is_kept_of_what_ended() {
        OpenedSubscription opened = subscribe(VNG);
        String kept = jdbc.sql("select secret from webhook_subscription").query(String.class).single();
        assertThat(kept).startsWith("v1.").doesNotContain("whsec_", opened.secret().substring("whsec_".length()));
        subscriptions.renewSecret(opened.id(), REGISTRAR);
        queue.forget(start.plusSeconds(8 * 24 * 3600));
        assertThat(jdbc.sql("select count(former_secret) from webhook_subscription").query(Integer.class).single()).isZero();
        subscriptions.end(opened.id(), REGISTRAR);
        assertThat(jdbc.sql("select count(secret) from webhook_subscription").query(Integer.class).single()).isZero();
    }

    @Test
    void what_was_kept_in_clear_or_with_the_previous_key_is_sealed_with_the_key_of_now_at_the_start() {
        subscribe(VNG);
        String clear = Signature.newSecret(new SecureRandom());
        jdbc.sql("update webhook_subscription set secret = :clear, former_secret = :clear, former_until = now()").param("clear", clear).update();
        SecretSeal first = SecretSeal.of(ONE_KEY, "");
        SecretSeal next = SecretSeal.of(OTHER_KEY, ONE_KEY);

        new KeptSecrets(jdbc, first).sealAll();
        assertThat(first.open(secretKept())).isEqualTo(clear);
        new KeptSecrets(jdbc, next).sealAll();
        assertThat(SecretSeal.of(OTHER_KEY, "").open(secretKept())).isEqualTo(clear);
        String sealed = secretKept();
        new KeptSecrets(jdbc, next).sealAll();
        assertThat(secretKept()).as("left as it is").isEqualTo(sealed);
    }

    @Test
    void a_node_that_cannot_sign_for_a_subscription_does_not_start_and_says_why() {
        new KeptSecrets(jdbc, SecretSeal.none()).sealAll();
        subscribe(VNG);

        assertThatThrownBy(() -> new KeptSecrets(jdbc, SecretSeal.none()).sealAll()).isInstanceOf(SealingKeyMissing.class)
                .hasMessageContaining("1 abonnementen").hasMessageContaining("WEDERKERIG_WEBHOOKS_KEY");
        assertThatThrownBy(() -> new KeptSecrets(jdbc, SecretSeal.of(OTHER_KEY, ONE_KEY)).sealAll()).isInstanceOf(SealingKeyMissing.class)
                .hasMessageContaining("andere sleutel");
        assertThatThrownBy(() -> SecretSeal.of("a2xlaW4=", "")).isInstanceOf(WrongSealingKey.class).hasMessageContaining("wederkerig.webhooks.key");
    }

    @Test
    void a_secret_that_does_not_open_holds_back_its_own_subscription_and_no_other() {
        UUID id = subscribe(VNG).id().value();
        String kept = secretKept();
        Receiver ofMinistry = new Receiver();
        try (ofMinistry) {
            subscribe(SZW, ofMinistry);
            jdbc.sql("update webhook_subscription set resumes_at = resumes_at - interval '1 hour' where id = :id").param("id", id).update();
            keep(id, SecretSeal.of(OTHER_KEY, "").seal(Signature.newSecret(new SecureRandom())));
            new Road(application).registered(Registrations.valid().command());

            assertThat(round(0)).isEqualTo(1);
            assertThat(ofMinistry.received()).hasSize(1);
            assertThat(receiver.received()).isEmpty();
            assertThat(jdbc.sql("select last_failure from webhook_message where attempts > 0 and status = 'WAITING'").query(String.class).single())
                    .isEqualTo("webhook.secret-closed");
            keep(id, kept.substring(0, kept.lastIndexOf('.')) + ".AAAA");
            assertThat(round(2)).as("changed since it was sealed").isZero();
            keep(id, kept);
            assertThat(round(10)).as("as soon as it opens").isEqualTo(1);
        }
    }

    @Test
    void without_a_key_no_secret_is_renewed_and_it_is_said_why() {
        SubscriptionId id = subscribe(VNG).id();
        String kept = secretKept();
        Subscriptions without = new JdbcSubscriptions(jdbc, application.getBean(Organisations.class), application.getBean(EventTypes.class),
                application.getBean(AddressRules.class), SecretSeal.none(), application.getBean(EventRecord.class), time);

        assertThatThrownBy(() -> without.renewSecret(id, REGISTRAR)).isInstanceOfSatisfying(InvalidInput.class, refused ->
                assertThat(refused.faults()).extracting("path", "code").containsExactly(tuple("address", "webhook.no-key")));
        assertThat(secretKept()).isEqualTo(kept);
    }

    @Test
    void nothing_is_told_of_a_command_that_was_rolled_back() {
        subscribe(VNG);
        new TransactionTemplate(application.getBean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
            new Road(application).registered(Registrations.valid().command());
            assertThat(jdbc.sql("select count(*) from webhook_outbox").query(Integer.class).single()).isPositive();
            status.setRollbackOnly();
        });

        assertThat(round(0)).isZero();
        assertThat(receiver.received()).isEmpty();
    }

    @Test
    void a_receiver_that_was_down_gets_everything_in_order_when_it_is_back() {
        subscribe(VNG);
        receiver.down();
        Road road = new Road(application).opened();
        assertThat(round(0)).isZero();
        assertThat(attempts()).as("one attempt tells that it is down").isEqualTo(1);
        assertThat(round(0)).as("it is left alone for a minute").isZero();
        assertThat(attempts()).isEqualTo(1);
        road.proposed();
        receiver.back();

        assertThat(round(2)).isPositive();
        assertThat(receiver.types()).isEqualTo(typesInRecord(road.agreement()));
        assertThat(subscriptions.of(REGISTRAR).get(0).failingSince()).isNull();
    }

    @Test
    void it_is_tried_again_after_longer_and_longer_pauses() {
        subscribe(VNG);
        receiver.answers(message -> 503);
        new Road(application).registered(Registrations.valid().command());
        int before = 0;
        WebhookRound node = node(new AddressRules(List.of("127.0.0.0/8"), true, InetAddress::getAllByName));
        for (int minute = 0; minute < 200; minute++) {
            time.at(start.plusSeconds(60L * minute), node::go);
            before = minute == 60 ? attempts() : before;
        }

        assertThat(before).isEqualTo(6);
        assertThat(attempts()).isEqualTo(9);
    }

    @Test
    void a_slow_receiver_is_cut_off_and_holds_no_transaction_meanwhile() {
        subscribe(VNG);
        CountDownLatch over = new CountDownLatch(1);
        AtomicInteger open = new AtomicInteger(-1);
        receiver.answers(message -> {
            open.set(jdbc.sql("select count(*) from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'")
                    .query(Integer.class).single());
            await(over);
            return 204;
        });
        new Road(application).registered(Registrations.valid().command());

        assertThat(round(0)).isZero();
        over.countDown();
        assertThat(open).hasValue(0);
        assertThat(jdbc.sql("select distinct last_failure from webhook_message where attempts > 0").query(String.class).list())
                .containsExactly("HttpTimeoutException");
        receiver.answers(message -> 204);
        assertThat(round(2)).isPositive();
    }

    @Test
    void a_message_that_is_refused_holds_back_its_own_dossier_and_no_other() {
        subscribe(VNG);
        AgreementId refused = new Road(application).opened().agreement();
        AgreementId other = new Road(application).opened(Registrations.valid().reference("WK-ANDER").command()).agreement();
        receiver.answers(message -> message.body().contains(refused.toString()) ? 422 : 204);

        round(0);
        assertThat(receiver.types()).isEqualTo(typesInRecord(other));
        assertThat(attempts()).as("one more").isEqualTo(typesInRecord(other).size() + 1);
        receiver.answers(message -> 204);
        round(2);
        assertThat(receiver.types().subList(typesInRecord(other).size(), receiver.types().size())).isEqualTo(typesInRecord(refused));
    }

    @Test
    void what_was_not_taken_for_a_day_is_parked_and_sent_again_by_hand() {
        OpenedSubscription subscription = subscribe(VNG);
        receiver.down();
        Road road = new Road(application).opened();
        round(0);
        round(23 * 60);
        assertThat(subscriptions.parked(REGISTRAR)).isEmpty();
        round(24 * 60 + 1);

        List<ParkedMessage> parked = subscriptions.parked(REGISTRAR);
        assertThat(parked).extracting(ParkedMessage::eventType).hasSameSizeAs(typesInRecord(road.agreement()));
        assertThat(parked.get(0).failure()).isEqualTo("ConnectException");
        receiver.back();
        assertThat(round(30 * 60)).as("nobody sends it by itself").isZero();
        time.at(start.plusSeconds(31 * 3600), () -> subscriptions.sendAllAgain(subscription.id(), REGISTRAR));
        round(31 * 60);
        assertThat(receiver.types()).isEqualTo(typesInRecord(road.agreement()));
        assertThat(subscriptions.parked(REGISTRAR)).isEmpty();
    }

    @Test
    void whoever_watches_sees_how_much_waits_how_much_is_parked_and_how_many_receivers_take_nothing() {
        SubscriptionId id = subscribe(VNG).id();
        receiver.down();
        new Road(application).registered(Registrations.valid().command());
        assertThat(figures()).as("handed over").isEqualTo(Map.of("waiting", 1L, "parked", 0L, "failing", 0L));
        round(0);
        assertThat(figures()).as("tried").isEqualTo(Map.of("waiting", 1L, "parked", 0L, "failing", 1L));
        round(24 * 60 + 1);
        assertThat(figures()).as("given up").isEqualTo(Map.of("waiting", 0L, "parked", 1L, "failing", 1L));
        subscriptions.end(id, REGISTRAR);
        assertThat(figures()).as("of no concern any more").isEqualTo(Map.of("waiting", 0L, "parked", 0L, "failing", 0L));
    }

    @Test
    void after_a_day_in_which_nobody_sent_nothing_is_parked_before_it_was_tried() {
        subscribe(VNG);
        new Road(application).registered(Registrations.valid().command());
        application.getBean(Distribution.class).some(start);

        assertThat(round(48 * 60)).isPositive();
        assertThat(subscriptions.parked(REGISTRAR)).isEmpty();
    }

    @Test
    void an_organisation_is_told_what_it_finds_in_the_histories_and_nothing_else() {
        subscribe(VNG);
        Receiver ofMinistry = new Receiver();
        Receiver ofOutsider = new Receiver();
        try (ofMinistry; ofOutsider) {
            subscribe(SZW, ofMinistry);
            subscribe(IPO, ofOutsider);
            subscribe(UTRECHT, ofOutsider);
            Road road = new Road(application).opened().proposed();
            road.act(SZW, actor -> road.bean(Negotiation.class).askCheck(road.agreement(), 1, actor));
            round(0);

            assertThat(ofMinistry.types()).contains("tekst.vooroverleg-gevraagd");
            assertThat(receiver.types()).doesNotContain("tekst.vooroverleg-gevraagd").contains("tekst.voorgesteld");
            assertThat(ofOutsider.received()).isEmpty();
        }
    }

    @Test
    void which_events_a_system_is_told_is_what_its_organisation_reads_in_the_histories_also_of_disputes() {
        new DemonstratedDisputes(application);
        Map<Long, AgreementId> all = new HashMap<>();
        jdbc.sql("select e.id, e.agreement_id from recorded_event e join agreement a on a.id = e.agreement_id")
                .query((row, number) -> all.put(row.getLong(1), new AgreementId(row.getObject(2, UUID.class)))).list();
        for (OrganisationId organisation : List.of(VNG, SZW, BZK, IPO, UTRECHT, Registrations.COUNCIL_OF_STATE)) {
            Actor actor = negotiator(organisation);
            List<Long> seen = application.getBean(SeenEvents.class).of(all.keySet(), actor).stream().map(each -> each.event().id()).toList();
            List<Long> read = all.values().stream().distinct().filter(agreement -> inFull(agreement, actor))
                    .flatMap(agreement -> application.getBean(VisibleHistory.class).of(agreement, actor, 0, 200).events().stream())
                    .map(RecordedEvent::id).sorted().toList();
            assertThat(seen).as(organisation.value()).isEqualTo(read);
        }
        assertThat(application.getBean(SeenEvents.class).of(all.keySet(), negotiator(UTRECHT))).isEmpty();
    }

    @Test
    void what_may_not_be_seen_any_more_when_it_is_sent_is_not_sent() {
        subscribe(VNG);
        receiver.down();
        AgreementId agreement = new Road(application).registered(Registrations.valid().command()).agreement();
        round(0);
        jdbc.sql("delete from agreement_party where agreement_id = :id and organisation = 'vng'").param("id", agreement.value()).update();
        receiver.back();

        assertThat(round(2)).isZero();
        assertThat(receiver.received()).isEmpty();
        assertThat(jdbc.sql("select distinct status from webhook_message").query(String.class).list()).containsExactly("DROPPED");
    }

    @Test
    void only_the_chosen_types_are_told() {
        subscribe(VNG, receiver, "nl.wederkerig.tekst.*", "nl.wederkerig.akkoord.onderhandeling-geopend");
        new Road(application).opened().proposed();
        round(0);

        assertThat(receiver.types()).containsExactly("akkoord.onderhandeling-geopend", "tekst.voorgesteld");
    }

    @Test
    void what_only_one_side_knows_is_told_to_nobody() {
        subscribe(VNG);
        AgreementId agreement = new Road(application).opened().agreement();
        round(0);
        jdbc.sql("""
                insert into recorded_event (agreement_id, sequence, type, payload, payload_version, effective_at, recorded_at, previous_hash, hash)
                select agreement_id, max(sequence) + 1, 'TextProposed', '{"ownSide": true}', 1, max(effective_at), max(recorded_at),
                       sha256('1'), sha256('2') from recorded_event where agreement_id = :id group by agreement_id""")
                .param("id", agreement.value()).update();

        assertThat(round(1)).isZero();
    }

    @Test
    void a_redirect_is_not_followed() {
        subscribe(VNG);
        AtomicInteger asked = new AtomicInteger();
        receiver.answers(message -> {
            asked.incrementAndGet();
            return 302;
        });
        new Road(application).registered(Registrations.valid().command());

        assertThat(round(0)).isZero();
        assertThat(asked).hasValue(1);
        assertThat(jdbc.sql("select last_failure from webhook_message where attempts > 0").query(String.class).single()).isEqualTo("HTTP 302");
    }

    @Test
    void an_address_that_has_come_to_be_internal_is_not_called() {
        subscribe(VNG);
        new Road(application).registered(Registrations.valid().command());

        int sent = time.at(start, () -> node(new AddressRules(List.of(), true, InetAddress::getAllByName)).go());
        assertThat(sent).isZero();
        assertThat(receiver.received()).isEmpty();
        assertThat(jdbc.sql("select last_failure from webhook_message where attempts > 0").query(String.class).single())
                .isEqualTo("webhook.internal");
    }

    @Test
    void two_nodes_send_no_message_twice() throws Exception {
        subscribe(VNG);
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        receiver.answers(message -> {
            most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            atOnce.decrementAndGet();
            return 204;
        });
        Road road = new Road(application).inSigning();
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        Callable<Integer> round = () -> round(0);
        List<Future<Integer>> both = nodes.invokeAll(List.of(round, round));
        nodes.shutdown();

        assertThat(both.get(0).get() + both.get(1).get() + round(0)).isEqualTo(receiver.received().size());
        assertThat(receiver.types()).isEqualTo(typesInRecord(road.agreement()));
        assertThat(most).hasValue(1);
    }

    @Test
    void what_a_node_that_died_was_sending_is_taken_over() {
        subscribe(VNG);
        new Road(application).registered(Registrations.valid().command());
        application.getBean(Distribution.class).some(start);
        MessageQueue.Claimed dead = queue.claim(start).orElseThrow();

        assertThat(round(1)).isZero();
        assertThat(round(2)).isPositive();
        assertThat(queue.renew(dead, start)).isFalse();
    }

    @Test
    void an_organisation_keeps_its_own_subscriptions_and_finds_no_others() {
        OpenedSubscription vng = subscribe(VNG);
        OpenedSubscription szw = subscribe(SZW);
        Actor ofVng = negotiator(VNG);

        assertThat(subscriptions.of(ofVng)).extracting(SubscriptionView::id).containsExactly(vng.id());
        assertThat(subscriptions.of(REGISTRAR)).extracting(SubscriptionView::id).containsExactly(vng.id(), szw.id());
        assertThatThrownBy(() -> subscriptions.end(szw.id(), ofVng)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> subscriptions.open(command(SZW), ofVng)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> subscriptions.of(new Actor(PersonId.create(), BZK, Set.of(Role.AUDITOR)))).isInstanceOf(NotFound.class);
        subscriptions.end(vng.id(), ofVng);
        assertThat(subscriptions.of(ofVng)).isEmpty();
        new Road(application).registered(Registrations.valid().command());
        round(0);
        assertThat(receiver.received()).as("for SZW alone").hasSize(1);
    }

    @Test
    void all_mistakes_of_a_subscription_are_told_at_once() {
        OpenSubscription wrong = new OpenSubscription(new OrganisationId("bestaat-niet"), "https://10.0.0.1/", Set.of("nl.wederkerig.niets"));

        assertThatThrownBy(() -> subscriptions.open(wrong, REGISTRAR)).isInstanceOfSatisfying(InvalidInput.class, refused ->
                assertThat(refused.faults()).extracting("path", "code").containsExactly(
                        tuple("organisation", "webhook.no-organisation"),
                        tuple("address", "webhook.internal"),
                        tuple("eventTypes", "webhook.unknown-type")));
    }

    @Test
    void while_nobody_subscribes_nothing_is_handed_over() {
        new Road(application).registered(Registrations.valid().command());

        assertThat(jdbc.sql("select count(*) from webhook_outbox").query(Integer.class).single()).isZero();
    }

    private static String signature(String secret, Receiver.Received message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.replace("whsec_", "")), "HmacSHA256"));
            String signed = message.headers().getFirst("webhook-id") + "." + message.headers().getFirst("webhook-timestamp") + "." + message.body();
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Map<String, Long> figures() {
        return application.getBeansOfType(StandingFigure.class).values().stream().filter(figure -> figure.name().startsWith("webhooks."))
                .collect(Collectors.toMap(figure -> figure.name().substring("webhooks.".length()), figure -> figure.count(start)));
    }

    private String secretKept() {
        return jdbc.sql("select secret from webhook_subscription").query(String.class).single();
    }

    private void keep(UUID subscription, String sealed) {
        jdbc.sql("update webhook_subscription set secret = :sealed where id = :id").param("sealed", sealed).param("id", subscription).update();
    }

    private OpenedSubscription subscribe(OrganisationId organisation) {
        return subscribe(organisation, receiver);
    }

    /** At an address that may be called, and then at the receiver of this test. */
    private OpenedSubscription subscribe(OrganisationId organisation, Receiver at, String... types) {
        OpenedSubscription opened = subscriptions.open(new OpenSubscription(organisation, "https://9.9.9.9/ontvang", Set.of(types)), Actor.system());
        jdbc.sql("update webhook_subscription set address = :address where id = :id")
                .param("address", at.address()).param("id", opened.id().value()).update();
        return opened;
    }

    private static OpenSubscription command(OrganisationId organisation) {
        return new OpenSubscription(organisation, "https://9.9.9.9/ontvang", Set.of());
    }

    /** A node of its own, so many minutes later. */
    private int round(int minutes) {
        return time.at(start.plusSeconds(60L * minutes),
                () -> node(new AddressRules(List.of("127.0.0.0/8"), true, InetAddress::getAllByName)).go());
    }

    private WebhookRound node(AddressRules addresses) {
        return new WebhookRound(application.getBean(Distribution.class), queue, application.getBean(SeenEvents.class),
                application.getBean(CloudEvents.class), new Receivers(addresses, application.getBean(SecretSeal.class), PATIENCE), time);
    }

    private int attempts() {
        return jdbc.sql("select coalesce(sum(attempts), 0) from webhook_message").query(Integer.class).single();
    }

    /** Of what every party finds. */
    private List<String> typesInRecord(AgreementId agreement) {
        EventTypes types = application.getBean(EventTypes.class);
        return application.getBean(VisibleHistory.class).ofEveryParty(agreement).stream()
                .map(event -> types.typeOf(event.type()).orElseThrow().substring("nl.wederkerig.".length())).toList();
    }

    private boolean inFull(AgreementId agreement, Actor actor) {
        try {
            return application.getBean(Agreements.class).sight(agreement, actor) == Sight.FULL;
        } catch (NotFound unseen) {
            return false;
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
