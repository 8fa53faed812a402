-- What people in a dispute write for some eyes only; no record, no export and no search tells of it.
create table proceedings_note (
    id             bigint generated always as identity,
    agreement_id   uuid        not null,
    dispute        text        not null,
    room           text        not null,
    proceedings_id uuid,
    person_id      uuid        not null,
    text           text        not null,
    written_at     timestamptz not null,
    constraint proceedings_note_pk primary key (id),
    constraint proceedings_note_of_dispute foreign key (agreement_id, dispute) references dispute (agreement_id, key),
    constraint proceedings_note_of_proceedings foreign key (proceedings_id) references proceedings (id),
    constraint proceedings_note_by_person foreign key (person_id) references person (id),
    constraint proceedings_note_room_known
        check (room in ('CLAIMANTS', 'RESPONDENTS', 'CHAIR_WITH_CLAIMANTS', 'CHAIR_WITH_RESPONDENTS', 'DELIBERATION'))
);

create index proceedings_note_in_room on proceedings_note (agreement_id, dispute, room, written_at);
