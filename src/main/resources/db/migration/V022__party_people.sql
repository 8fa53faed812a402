create table person (
    id              uuid    not null,
    name            text    not null,
    organisation_id text,
    active          boolean not null default true,
    registered      bigint  generated always as identity,
    version         bigint  not null default 0,
    sort_key        text collate "C" not null generated always as (dutch_sort_key(name)) stored,
    constraint person_pk primary key (id),
    constraint person_organisation_fk foreign key (organisation_id) references organisation (id)
);
create index person_organisation_index on person (organisation_id, registered);
create index person_name_index on person (name);

create table person_role (
    person_id uuid not null,
    role      text not null,
    constraint person_role_pk primary key (person_id, role),
    constraint person_role_person_fk foreign key (person_id) references person (id)
);

create table account (
    person_id     uuid not null,
    account       text not null,
    password_hash text not null,
    constraint account_pk primary key (person_id),
    constraint account_person_fk foreign key (person_id) references person (id),
    constraint account_name_unique unique (account)
);

create table sign_in_attempt (
    id      bigint generated always as identity,
    account text        not null,
    address text        not null,
    at      timestamptz not null,
    constraint sign_in_attempt_pk primary key (id)
);
comment on table sign_in_attempt is 'Attempts that failed or are under way; what is older than the limit looks back is deleted.';
comment on column sign_in_attempt.account is 'SHA-256 of what was typed: people type passwords there too.';
create index sign_in_attempt_account_index on sign_in_attempt (account, at);
create index sign_in_attempt_address_index on sign_in_attempt (address, at);
create index sign_in_attempt_at_index on sign_in_attempt (at);
