-- The outcome of a procedure, and what its parties answer.
alter table proceedings
    add column outcome_kind        text,
    add column outcome_force       text,
    add column outcome_text        text,
    add column outcome_costs       text,
    add column outcome_commitments jsonb,
    add column outcome_dispose     jsonb,
    add column issued_on           date,
    add column tabled_on           date,
    add column tabled_by           text,
    add constraint proceedings_outcome_known check (outcome_kind in ('RECOMMENDATION', 'DECISION', 'AWARD', 'EXPERT_ADVICE',
        'COUNCIL_ADVICE', 'TOP_RESULT', 'DECREE')),
    add constraint proceedings_outcome_force_known check (outcome_force in ('NON_BINDING', 'WEIGHTY', 'BINDING')),
    add constraint proceedings_outcome_whole check ((outcome_kind is null) = (issued_on is null) and (outcome_kind is null) = (outcome_force is null)
        and (outcome_kind is null) = (outcome_text is null));

comment on column proceedings.tabled_on is 'When non-compliance was put before the cabinet.';

create table proceedings_answer (
    proceedings_id uuid    not null,
    organisation   text    not null,
    follows        boolean not null,
    keeps          text[]  not null,
    reasons        text,
    parliament_on  date,
    answered_on    date    not null,
    constraint proceedings_answer_pk primary key (proceedings_id, organisation),
    constraint proceedings_answer_deviates_with_reasons check (follows or reasons is not null),
    constraint proceedings_answer_of_proceedings foreign key (proceedings_id) references proceedings (id)
);

-- That a dispute is before the court (D13); nothing else depends on it.
create table dispute_court (
    id                  uuid    not null,
    agreement_id        uuid    not null,
    dispute_key         text    not null,
    text                text    not null,
    suspends_compliance boolean not null,
    recorded_by         text    not null,
    recorded_on         date    not null,
    constraint dispute_court_pk primary key (id),
    constraint dispute_court_of_dispute foreign key (agreement_id, dispute_key) references dispute (agreement_id, key)
);

create index dispute_court_of on dispute_court (agreement_id, dispute_key);
