package nl.wederkerig.record;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Appends with one statement: the database looks up the dossier's last event by its index and computes the hash that
 * {@link CanonicalForm} describes, so that nothing is read beforehand.
 */
@Component
class JdbcEventRecord implements EventRecord {

    private static final String APPEND = """
            insert into recorded_event (agreement_id, sequence, type, payload, payload_version, effective_at, recorded_at,
                                        actor_person, actor_organisation, actor_role, entered_because, previous_hash, hash)
            select :agreement, next.sequence, :type, cast(:payload as jsonb), :version, :effectiveAt, :recordedAt,
                   cast(:person as uuid), :organisation, :role, :because, next.previous,
                   sha256(next.previous || int8send(next.sequence) || cast(:body as bytea))
              from (select coalesce(last.sequence, 0) + 1 as sequence, coalesce(last.hash, cast(:none as bytea)) as previous
                      from (values (1)) always
                      left join (select sequence, hash from recorded_event
                                  where agreement_id = :agreement order by sequence desc limit 1) last on true) next
            """;

    private static final String LOCK_REGISTER = "select 1 from pg_advisory_xact_lock(hashtext('nl.wederkerig.record.register'))";

    private final JdbcClient jdbc;
    private final EffectiveTime time;
    private final ApplicationEventPublisher listeners;
    private final EventBatch batch;

    JdbcEventRecord(JdbcClient jdbc, EffectiveTime time, ApplicationEventPublisher listeners, EventBatch batch) {
        this.jdbc = jdbc;
        this.time = time;
        this.listeners = listeners;
        this.batch = batch;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void appendAll(List<? extends DomainEvent> events, Actor actor, Role role) {
        if (events.isEmpty()) {
            return;
        }
        if (events.stream().anyMatch(event -> RegisterEvent.REGISTER.equals(event.agreement()))) {
            jdbc.sql(LOCK_REGISTER).query().singleRow();
        }
        batch.write(events.stream().map(event -> content(event, actor, role, time.now())).toList());
        events.forEach(listeners::publishEvent);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void appendAllAt(List<Happened> events) {
        if (!events.isEmpty()) {
            batch.write(events.stream().map(each -> content(each.event(), Actor.system(), null, each.moment())).toList());
            events.forEach(each -> listeners.publishEvent(each.event()));
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(DomainEvent event, Actor actor, Role role) {
        if (RegisterEvent.REGISTER.equals(event.agreement())) {
            jdbc.sql(LOCK_REGISTER).query().singleRow();
        }
        write(event, actor, role);
        listeners.publishEvent(event);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(DomainEvent event) {
        append(event, Actor.system(), null);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void appendAll(List<? extends DomainEvent> events) {
        appendAll(events, Actor.system(), null);
    }

    private CanonicalForm.Content content(DomainEvent event, Actor actor, Role role, Instant moment) {
        return new CanonicalForm.Content(
                event.agreement().value(), event.getClass().getSimpleName(), EventPayload.of(event), event.payloadVersion(),
                stored(moment), stored(time.recordedAt()),
                actor.person() == null ? null : actor.person().value(),
                organisation(actor.organisation()), role == null ? null : role.name(), time.enteredBecause());
    }

    private void write(DomainEvent event, Actor actor, Role role) {
        CanonicalForm.Content content = content(event, actor, role, time.now());
        jdbc.sql(APPEND)
                .param("agreement", content.agreement())
                .param("type", content.type())
                .param("payload", content.payload().toString())
                .param("version", content.payloadVersion())
                .param("effectiveAt", offset(content.effectiveAt()))
                .param("recordedAt", offset(content.recordedAt()))
                .param("person", content.person())
                .param("organisation", content.organisation())
                .param("role", content.role())
                .param("because", content.because())
                .param("none", CanonicalForm.NO_PREVIOUS)
                .param("body", content.body())
                .update();
    }

    /** PostgreSQL keeps microseconds: what it would round off is not hashed either. */
    private static Instant stored(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }

    private static OffsetDateTime offset(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static String organisation(OrganisationId organisation) {
        return organisation == null ? null : organisation.value();
    }
}
