-- One procedure of a dispute: from the moment it starts until what its parties do with the outcome is done.
create table proceedings (
    id           uuid    not null,
    agreement_id uuid    not null,
    dispute_key  text    not null,
    number       integer not null,
    procedure    text    not null,
    day_zero     date    not null,
    result       text,
    ended_on     date,
    goes_on_from date,
    constraint proceedings_pk primary key (id),
    constraint proceedings_number_unique unique (agreement_id, dispute_key, number),
    constraint proceedings_of_dispute foreign key (agreement_id, dispute_key) references dispute (agreement_id, key),
    constraint proceedings_result_known check (result in ('OUTCOME', 'NO_RESULT', 'STOPPED')),
    constraint proceedings_ended_with_result check (ended_on is null or result is not null)
);

comment on column proceedings.number is 'From 1 within its dispute.';
comment on column proceedings.goes_on_from is 'From which the first limits of a next procedure count.';
comment on column proceedings.day_zero is 'From which its first limits count.';

-- What must be done next, by whom, before which day.
create table proceedings_step (
    proceedings_id uuid    not null,
    kind           text    not null,
    subject        text    not null default '',
    holders        text[]  not null,
    held_as        text,
    started_on     date    not null,
    started_by     text    not null,
    length         text    not null,
    last_day       date    not null,
    constraint proceedings_step_pk primary key (proceedings_id, kind, subject),
    constraint proceedings_step_held_as_known check (held_as in ('CHAIR', 'ARBITERS', 'EXPERTS')),
    constraint proceedings_step_of_proceedings foreign key (proceedings_id) references proceedings (id)
);

comment on column proceedings_step.subject is 'Of steps that are open more than once, what tells them apart, such as a seat; else empty.';
comment on column proceedings_step.held_as is 'Where appointed persons must act; null where organisations must.';

insert into proceedings (id, agreement_id, dispute_key, number, procedure, day_zero)
select gen_random_uuid(), d.agreement_id, d.key, 1, d.procedure,
       coalesce((select min(s.started_on) from dispute_step s where s.dispute_id = d.id), d.raised_on)
  from dispute d where d.stage = 'THIRD_PARTY';

insert into proceedings_step (proceedings_id, kind, holders, started_on, started_by, length, last_day)
select p.id, s.kind, s.holders, s.started_on, s.started_by, 'P' || s.limit_days || 'D', s.last_day
  from dispute_step s join dispute d on d.id = s.dispute_id
  join proceedings p on p.agreement_id = d.agreement_id and p.dispute_key = d.key;

drop table dispute_step;

alter table dispute add column route_from date;

comment on column dispute.route_from is 'Of a deadlock: the day from which the first limits of its route count.';
