create table dispute (
    id           uuid   not null,
    agreement_id uuid   not null,
    key          text   not null,
    kind         text   not null,
    stage        text   not null,
    procedure    text,
    raised_on    date   not null,
    claimants    text[] not null,
    respondents  text[] not null,
    observers    text[] not null,
    ending       text,
    closed_on    date,
    constraint dispute_pk primary key (id),
    constraint dispute_key_unique unique (agreement_id, key),
    constraint dispute_kind_known check (kind in ('DEADLOCK', 'NON_PERFORMANCE', 'INTERPRETATION', 'FINANCIAL', 'OTHER')),
    constraint dispute_stage_known check (stage in ('CONSULTATION', 'THIRD_PARTY', 'DECIDED', 'COMPLIANCE', 'SETTLED',
        'WITHDRAWN', 'CLOSED')),
    constraint dispute_procedure_from_third_party check (stage in ('CONSULTATION', 'SETTLED', 'WITHDRAWN') or procedure is not null),
    constraint dispute_ended_with_ending check ((stage in ('SETTLED', 'WITHDRAWN', 'CLOSED')) = (ending is not null and closed_on is not null))
);

-- What must be done next, by whom, before which day.
create table dispute_step (
    dispute_id uuid    not null,
    kind       text    not null,
    holders    text[]  not null,
    started_on date    not null,
    started_by text    not null,
    limit_days integer not null,
    last_day   date    not null,
    constraint dispute_step_pk primary key (dispute_id, kind),
    constraint dispute_step_of_dispute foreign key (dispute_id) references dispute (id)
);

-- Consents to what its parties can only do together; a party's last one counts.
create table dispute_consent (
    dispute_id   uuid not null,
    organisation text not null,
    act          text not null,
    content      text not null,
    constraint dispute_consent_pk primary key (dispute_id, organisation, act),
    constraint dispute_consent_act_known check (act in ('SETTLE', 'WITHDRAW')),
    constraint dispute_consent_of_dispute foreign key (dispute_id) references dispute (id)
);
