-- The live deadlines of every dossier. Closed ones stay, for the reminders that went out before them.
create table deadline (
    id               bigint generated always as identity,
    agreement_id     uuid        not null,
    key              text        not null,
    kind             text        not null,
    label            text        not null,
    start_day        date,
    last_day         date        not null,
    holders          text[]      not null,
    records_lapse    boolean     not null,
    rijk_only        boolean     not null,
    reminder_offsets integer[]   not null,
    dealt_with_until timestamptz not null,
    resumes_on       date,
    lapsed           boolean     not null default false,
    closed           boolean     not null default false,
    next_due_at      timestamptz,
    constraint deadline_pk primary key (id),
    constraint deadline_key_unique unique (agreement_id, key),
    constraint deadline_kind_known check (kind in ('TERM', 'RESPONSE', 'COMMITMENT', 'MILESTONE')),
    constraint deadline_silent_when_closed_or_suspended
        check (next_due_at is null or (not closed and resumes_on is null))
);

comment on column deadline.dealt_with_until is 'What fell due up to this moment has gone out, or never will.';
comment on column deadline.next_due_at is 'When the next reminder goes out or the lapse is recorded; null when nothing will.';

create index deadline_due on deadline (next_due_at) where next_due_at is not null;
create index deadline_live_by_day on deadline (last_day) where not closed;
create index deadline_live_by_holder on deadline using gin (holders) where not closed;

-- Reminders go out at 08:00, lapses are recorded when the day after the last day begins; both in Europe/Amsterdam.
create function deadline_reminder_at(last_day date, days_before integer) returns timestamptz language sql immutable
    return (last_day - days_before + time '08:00') at time zone 'Europe/Amsterdam';

create function deadline_lapses_at(last_day date) returns timestamptz language sql immutable
    return (last_day + 1 + time '00:00') at time zone 'Europe/Amsterdam';

-- A lapse that is still to be recorded is due however long ago it was; a reminder only after the moment given.
create function deadline_next_due(last_day date, reminder_offsets integer[], lapse_to_record boolean, after timestamptz)
    returns timestamptz language sql immutable
    return (select min(due_at)
              from (select deadline_reminder_at(last_day, days_before) as due_at from unnest(reminder_offsets) as days_before
                     where deadline_reminder_at(last_day, days_before) > after
                    union all
                    select deadline_lapses_at(last_day) where lapse_to_record) due);

-- Whether setting the deadline to a day leaves it as it is: neither closed, nor suspended, nor moved.
create function deadline_runs_on(present deadline, day date) returns boolean language sql immutable
    return not present.closed and present.resumes_on is null and present.last_day = day;

-- Reminders that went out: each once for a last day, whoever sweeps and how often.
create table reminder (
    id          bigint generated always as identity,
    deadline_id bigint      not null,
    last_day    date        not null,
    days_before integer     not null,
    sent_at     timestamptz not null,
    constraint reminder_pk primary key (id),
    constraint reminder_once unique (deadline_id, last_day, days_before),
    constraint reminder_of_deadline foreign key (deadline_id) references deadline (id)
);
