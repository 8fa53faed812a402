-- From where people signed in: guesses from elsewhere do not keep them out there.
create table sign_in_place (
    digest       text        not null,
    last_at      timestamptz not null,
    constraint sign_in_place_pk primary key (digest)
);
comment on column sign_in_place.digest is 'SHA-256 of account and address (of IPv6 the network): which people are where cannot be read from it.';
create index sign_in_place_last_at_index on sign_in_place (last_at);
