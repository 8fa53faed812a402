-- Disputes on agreements in force: what they are about, and the consultation that goes first.
alter table dispute
    add column about                   text[] not null default '{}',
    add column text                    text,
    add column consultation_term       jsonb,
    add column consultation_last_day   date,
    add column consultation_resumes_on date,
    add column executive_from          date,
    add column executive_on            date,
    add column interests_disclosed_on  date,
    add constraint dispute_consultation_whole
        check ((consultation_term is null) = (consultation_last_day is null) and (consultation_term is null) = (executive_from is null)),
    add constraint dispute_consultation_not_of_deadlock check ((kind = 'DEADLOCK') = (consultation_term is null));

comment on column dispute.about is 'Keys of the commitments that it is about; empty when it is about the agreement.';
comment on column dispute.executive_from is 'The first day of the second half of the consultation.';
comment on column dispute.executive_on is 'The day on which it became executive; null while it is official.';

-- Sealed until the last is in or the consultation ends: read by the own side only before that.
create table dispute_interest (
    dispute_id   uuid not null,
    side         text not null,
    organisation text not null,
    text         text not null,
    stated_on    date not null,
    constraint dispute_interest_pk primary key (dispute_id, side),
    constraint dispute_interest_side_known check (side in ('CLAIMANTS', 'RESPONDENTS')),
    constraint dispute_interest_of_dispute foreign key (dispute_id) references dispute (id)
);

create table dispute_meeting (
    dispute_id   uuid        not null,
    level        text        not null,
    note         text,
    organisation text        not null,
    held_at      timestamptz not null,
    constraint dispute_meeting_level_known check (level in ('OFFICIAL', 'EXECUTIVE')),
    constraint dispute_meeting_of_dispute foreign key (dispute_id) references dispute (id)
);

create index dispute_meeting_of on dispute_meeting (dispute_id);

alter table dispute_consent
    drop constraint dispute_consent_act_known,
    add constraint dispute_consent_act_known
        check (act in ('SETTLE', 'WITHDRAW', 'SUSPEND', 'RESUME', 'EXTEND', 'ASK_THIRD_PARTY'));

-- What a party consented to as a settlement, for the others to read; the one that was made stays.
create table dispute_settlement (
    dispute_id  uuid  not null,
    sha256      text  not null,
    text        text  not null,
    commitments jsonb not null,
    dispose     jsonb not null,
    constraint dispute_settlement_pk primary key (dispute_id, sha256),
    constraint dispute_settlement_of_dispute foreign key (dispute_id) references dispute (id)
);
