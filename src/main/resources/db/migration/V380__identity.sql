-- Who somebody is that signs in at a provider, and what the provider said at the last visit.
create table identity (
    issuer       text        not null,
    subject      text        not null,
    person_id    uuid        not null,
    organisation text        not null,
    roles        text[]      not null,
    first_at     timestamptz not null,
    last_at      timestamptz not null,
    constraint identity_pk primary key (issuer, subject),
    constraint identity_person_fk foreign key (person_id) references person (id)
);
comment on column identity.organisation is 'The code that the provider names; whether it exists is not said.';
create index identity_person_index on identity (person_id);
