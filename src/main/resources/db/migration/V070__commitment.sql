-- Who does what for whom by when: as it stands in the present text, and what came of it.
create table commitment (
    id               uuid    not null,
    agreement_id     uuid    not null,
    key              text    not null,
    position         integer not null,
    version          integer not null,
    obligor          text    not null,
    by_members       boolean not null,
    beneficiaries    text[]  not null,
    wording          text    not null,
    amounts          jsonb   not null,
    agreed_due       date,
    term_length      text,
    term_from        text,
    after_commitment text,
    after_event      text,
    status           text    not null,
    owed_from        date,
    condition_met_on date,
    due              date,
    first_due        date,
    times_moved      integer not null,
    waived_by        text[]  not null,
    constraint commitment_pk primary key (id),
    constraint commitment_key_unique unique (agreement_id, key),
    constraint commitment_status_known check (status in ('PLANNED', 'CONDITIONAL', 'OPEN', 'CLAIMED', 'PARTLY_FULFILLED',
        'CONTESTED', 'FULFILLED', 'WAIVED', 'LAPSED')),
    constraint commitment_term_from_known check (term_from in ('IN_FORCE', 'CONDITION')),
    constraint commitment_owed_from_known check (status in ('PLANNED', 'LAPSED') or owed_from is not null)
);

create index commitment_obligor on commitment (obligor, due) where status in ('OPEN', 'PARTLY_FULFILLED', 'CONTESTED');

-- Events that parties recorded and commitments may wait for, such as voorjaarsnota-2018.
create table condition_event (
    agreement_id uuid not null,
    event        text not null,
    happened_on  date not null,
    constraint condition_event_pk primary key (agreement_id, event)
);
