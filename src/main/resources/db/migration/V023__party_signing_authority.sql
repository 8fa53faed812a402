create table signing_authority (
    id              uuid   not null,
    person_id       uuid   not null,
    organisation_id text   not null,
    ground          text   not null,
    valid_from      date   not null,
    last_day        date,
    version         bigint not null default 0,
    constraint signing_authority_pk primary key (id),
    constraint signing_authority_person_fk foreign key (person_id) references person (id),
    constraint signing_authority_organisation_fk foreign key (organisation_id) references organisation (id),
    constraint signing_authority_ground_known check (ground in ('EX_OFFICIO', 'POWER_OF_ATTORNEY', 'BOARD_DECISION'))
);
comment on column signing_authority.last_day is
    'The last day on which it holds; before valid_from where it ended before it began.';
create index signing_authority_organisation_index on signing_authority (organisation_id, person_id);
create index signing_authority_person_index on signing_authority (person_id);
