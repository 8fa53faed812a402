-- What a party wrote for itself before a meeting: its own side's alone.
create table meeting_note (
    meeting_id   uuid        not null,
    organisation text        not null,
    revision     integer     not null,
    wording      text        not null,
    written_by   uuid        not null,
    written_at   timestamptz not null,
    constraint meeting_note_pk primary key (meeting_id, organisation),
    constraint meeting_note_of_meeting foreign key (meeting_id) references meeting (id)
);
