-- What the parties on one side of an agreement share among themselves: no record, no export and no search tells of its words.
create table side_note (
    id           bigint generated always as identity,
    agreement_id uuid        not null,
    side         text        not null,
    organisation text        not null,
    person_id    uuid        not null,
    text         text        not null,
    written_at   timestamptz not null,
    constraint side_note_pk primary key (id),
    constraint side_note_about_agreement foreign key (agreement_id) references agreement (id),
    constraint side_note_organisation_fk foreign key (organisation) references organisation (id),
    constraint side_note_person_fk foreign key (person_id) references person (id),
    constraint side_note_side_known check (side in ('DECENTRAL', 'RIJK'))
);
create index side_note_in_room on side_note (agreement_id, side, written_at);

create table side_position (
    id           uuid        not null,
    agreement_id uuid        not null,
    side         text        not null,
    number       integer     not null,
    text         text        not null,
    proposed_by  text        not null,
    proposed_at  timestamptz not null,
    common_at    timestamptz,
    constraint side_position_pk primary key (id),
    constraint side_position_number_once unique (agreement_id, side, number),
    constraint side_position_about_agreement foreign key (agreement_id) references agreement (id),
    constraint side_position_organisation_fk foreign key (proposed_by) references organisation (id),
    constraint side_position_side_known check (side in ('DECENTRAL', 'RIJK'))
);
comment on column side_position.common_at is 'When the last of those on the side agreed; null while it is a proposal.';

create table side_position_answer (
    position_id  uuid        not null,
    organisation text        not null,
    agrees       boolean     not null,
    reason       text,
    person_id    uuid        not null,
    answered_at  timestamptz not null,
    constraint side_position_answer_pk primary key (position_id, organisation),
    constraint side_position_answer_of_position foreign key (position_id) references side_position (id),
    constraint side_position_answer_organisation_fk foreign key (organisation) references organisation (id),
    constraint side_position_answer_person_fk foreign key (person_id) references person (id),
    constraint side_position_answer_against_says_why check (agrees or reason is not null)
);
