-- That somebody signed in at the provider once more, for one act: the row is taken away by who acts.
create table identity_confirmation (
    id           uuid        not null,
    person_id    uuid        not null,
    confirmed_at timestamptz not null,
    constraint identity_confirmation_pk primary key (id),
    constraint identity_confirmation_person_fk foreign key (person_id) references person (id)
);
create index identity_confirmation_person_index on identity_confirmation (person_id);
