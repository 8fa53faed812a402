-- The secret addresses at which people's calendars fetch their deadlines: one a person, known by its hash only.
create table calendar_address (
    person_id   uuid        not null,
    secret_hash bytea       not null,
    made_at     timestamptz not null,
    constraint calendar_address_pk primary key (person_id),
    constraint calendar_address_secret_unique unique (secret_hash),
    constraint calendar_address_of_person foreign key (person_id) references person (id)
);
