-- What there is to tell, once for each deadline, last day and occasion; written with what it tells of, in one transaction.
create table notice (
    id              bigint generated always as identity,
    agreement_id    uuid        not null,
    deadline_key    text        not null,
    kind            text        not null,
    days_before     integer,
    last_day        date        not null,
    holders         text[]      not null,
    roles           text[]      not null,
    rijk_only       boolean     not null,
    made_at         timestamptz not null,
    immediate_batch bigint,
    digest_batch    bigint,
    constraint notice_pk primary key (id),
    constraint notice_once unique nulls not distinct (agreement_id, deadline_key, last_day, kind, days_before),
    constraint notice_kind_known check (kind in ('REMINDER', 'LAST_NOTICE', 'LAPSE', 'LAST_DAY')),
    constraint notice_of_reminder_has_days check ((kind = 'REMINDER') = (days_before is not null))
);
comment on column notice.roles is 'Who of the holders is told: whose role can act on it.';

create index notice_for_immediate on notice (id) where immediate_batch is null and kind = 'LAST_DAY';
create index notice_for_digest on notice (id) where digest_batch is null;
create index notice_by_immediate_batch on notice (immediate_batch) where immediate_batch is not null;
create index notice_by_digest_batch on notice (digest_batch) where digest_batch is not null;

-- Notices that go out together: each in one batch of a kind, and one digest a day.
create table mail_batch (
    id      bigint generated always as identity,
    kind    text        not null,
    day     date        not null,
    made_at timestamptz not null,
    constraint mail_batch_pk primary key (id),
    constraint mail_batch_kind_known check (kind in ('IMMEDIATE', 'DIGEST'))
);
create unique index mail_batch_one_digest_a_day on mail_batch (day) where kind = 'DIGEST';

-- The outbox: a row for everybody to whom a batch may tell something. What it says is read when it is sent.
create table mail (
    id              uuid        not null default gen_random_uuid(),
    batch_id        bigint      not null,
    person_id       uuid        not null,
    status          text        not null default 'WAITING',
    made_at         timestamptz not null,
    next_attempt_at timestamptz not null,
    attempts        integer     not null default 0,
    claimed_at      timestamptz,
    handed_over_at  timestamptz,
    sent_at         timestamptz,
    last_failure    text,
    constraint mail_pk primary key (id),
    constraint mail_once unique (batch_id, person_id),
    constraint mail_of_batch foreign key (batch_id) references mail_batch (id),
    constraint mail_of_person foreign key (person_id) references person (id),
    constraint mail_status_known check (status in ('WAITING', 'SENDING', 'SENT', 'DROPPED', 'PARKED')),
    constraint mail_sending_is_claimed check (status <> 'SENDING' or claimed_at is not null)
);
comment on column mail.status is 'DROPPED: nothing was left to tell. PARKED: not sent within 24 hours.';
comment on column mail.handed_over_at is 'Set just before the mail server gets it; with status SENDING it may have been delivered.';
comment on column mail.last_failure is 'The kind of failure, without content or address.';

create index mail_to_send on mail (made_at, id) where status in ('WAITING', 'SENDING');
create index mail_parked on mail (made_at) where status = 'PARKED';
