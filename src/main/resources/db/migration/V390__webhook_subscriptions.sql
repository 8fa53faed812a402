-- Where other systems are told what happens in the agreements that their organisation sees. One node at a time serves a subscription:
-- who has claimed it writes its own mark, and renews the moment before each message.
create table webhook_subscription (
    id            uuid        not null,
    organisation  text        not null,
    address       text        not null,
    event_types   text[]      not null,
    secret        text        not null,
    opened_at     timestamptz not null,
    opened_by     uuid,
    ended_at      timestamptz,
    claimed_by    uuid,
    claimed_at    timestamptz,
    resumes_at    timestamptz not null,
    failures      integer     not null default 0,
    failing_since timestamptz,
    constraint webhook_subscription_pk primary key (id),
    constraint webhook_subscription_of_organisation foreign key (organisation) references organisation (id),
    constraint webhook_subscription_opened_by_person foreign key (opened_by) references person (id),
    constraint webhook_subscription_claim_whole check ((claimed_by is null) = (claimed_at is null)),
    constraint webhook_subscription_failing_whole check ((failing_since is null) = (failures = 0))
);
comment on column webhook_subscription.event_types is 'Types as the record has them; empty for all.';
comment on column webhook_subscription.secret is 'Signs every message, and so is kept as it is.';
create index webhook_subscription_live on webhook_subscription (resumes_at) where ended_at is null;
create index webhook_subscription_organisation on webhook_subscription (organisation, opened_at);

-- What was added to the record and is not distributed over the subscriptions yet; written by the record itself, in the transaction
-- of the event, while there are any subscriptions.
create table webhook_outbox (
    event_id     bigint not null,
    agreement_id uuid   not null,
    constraint webhook_outbox_pk primary key (event_id)
);

create function hand_to_webhooks() returns trigger language plpgsql as
$$
begin
    insert into webhook_outbox (event_id, agreement_id)
    select id, agreement_id from added
     where agreement_id <> '00000000-0000-0000-0000-000000000000'
       and exists (select from webhook_subscription where ended_at is null);
    return null;
end
$$;

create trigger recorded_event_to_webhooks
    after insert on recorded_event
    referencing new table as added
    for each statement execute function hand_to_webhooks();

-- One event for one subscription. In a dossier the next one goes when nothing before it waits.
create table webhook_message (
    id              uuid        not null,
    subscription_id uuid        not null,
    event_id        bigint      not null,
    agreement_id    uuid        not null,
    status          text        not null,
    made_at         timestamptz not null,
    next_attempt_at timestamptz not null,
    tried_since     timestamptz,
    attempts        integer     not null default 0,
    last_failure    text,
    settled_at      timestamptz,
    constraint webhook_message_pk primary key (id),
    constraint webhook_message_of_subscription foreign key (subscription_id) references webhook_subscription (id),
    constraint webhook_message_once unique (subscription_id, event_id),
    constraint webhook_message_status_known check (status in ('WAITING', 'SENT', 'DROPPED', 'PARKED')),
    constraint webhook_message_settled_known check ((status = 'WAITING') = (settled_at is null))
);
create index webhook_message_waiting on webhook_message (subscription_id, agreement_id, event_id) where status = 'WAITING';
create index webhook_message_parked on webhook_message (subscription_id, event_id) where status = 'PARKED';
create index webhook_message_settled on webhook_message (settled_at) where settled_at is not null;
