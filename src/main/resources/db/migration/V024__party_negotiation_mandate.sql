create table negotiation_mandate (
    id              uuid        not null,
    agreement_id    uuid        not null,
    organisation_id text        not null,
    mandate         text        not null,
    decided_by      text        not null,
    decided_on      date        not null,
    written_by      uuid        not null,
    written_at      timestamptz not null,
    constraint negotiation_mandate_pk primary key (id),
    constraint negotiation_mandate_organisation_fk foreign key (organisation_id) references organisation (id),
    constraint negotiation_mandate_person_fk foreign key (written_by) references person (id)
);
create index negotiation_mandate_index on negotiation_mandate (agreement_id, organisation_id, written_at);
