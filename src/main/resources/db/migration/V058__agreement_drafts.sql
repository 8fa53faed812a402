-- What somebody has filled in of a new agreement and not registered yet: seen by that person only, in no record of events.
create table agreement_draft (
    person_id    uuid        not null,
    fields       jsonb       not null,
    changed_at   timestamptz not null,
    constraint pk_agreement_draft primary key (person_id)
);
