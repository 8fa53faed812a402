-- Systems that call the API with a token of their own: each acts as one person, whose organisation and roles the registrar set.
create table api_client (
    client_id     text        not null,
    person_id     uuid        not null,
    registered_at timestamptz not null,
    constraint api_client_pk primary key (client_id),
    constraint api_client_person_fk foreign key (person_id) references person (id),
    constraint api_client_person_unique unique (person_id)
);
