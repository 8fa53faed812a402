-- Meetings between governments: who was invited, who comes, and what is on the agenda. A meeting is a dossier of its own in the
-- record of events and in the register of deadlines, under its own id.
create table meeting (
    id           uuid        not null,
    row_version  integer     not null,
    kind         text        not null,
    title        text        not null,
    series_id    uuid        not null,
    held_on      date        not null,
    starts_at    time,
    place        text,
    convened_by  text        not null,
    invited      text[]      not null,
    status       text        not null,
    closed_on    date,
    planned_at   timestamptz not null,
    constraint meeting_pk primary key (id),
    constraint meeting_convened_by_organisation foreign key (convened_by) references organisation (id),
    constraint meeting_kind_known check (kind in ('OFFICIAL', 'EXECUTIVE', 'OVERHEDENOVERLEG', 'MINISTER_OF_BZK', 'CHAIRS', 'PROVINCIAL')),
    constraint meeting_status_known check (status in ('PLANNED', 'HELD', 'CANCELLED')),
    constraint meeting_closed_when_held check ((status = 'HELD') = (closed_on is not null)),
    constraint meeting_of_two_at_least check (cardinality(invited) >= 2)
);

comment on column meeting.series_id is 'The dates that were planned together; its own for a meeting that is planned alone.';

create index meeting_by_party on meeting using gin (invited);
create index meeting_of_series on meeting (series_id);

create table meeting_attendee (
    id           uuid    not null,
    meeting_id   uuid    not null,
    organisation text    not null,
    position     integer not null,
    name         text    not null,
    office       text,
    constraint meeting_attendee_pk primary key (id),
    constraint meeting_attendee_of_meeting foreign key (meeting_id) references meeting (id),
    constraint meeting_attendee_place_once unique (meeting_id, organisation, position)
);

create table meeting_point (
    id           uuid    not null,
    meeting_id   uuid    not null,
    position     integer not null,
    title        text    not null,
    agreement_id uuid,
    commitment   text,
    dispute      text,
    put_by       text    not null,
    constraint meeting_point_pk primary key (id),
    constraint meeting_point_of_meeting foreign key (meeting_id) references meeting (id),
    constraint meeting_point_about_agreement foreign key (agreement_id) references agreement (id),
    constraint meeting_point_within_agreement check (agreement_id is not null or (commitment is null and dispute is null)),
    constraint meeting_point_about_one check (commitment is null or dispute is null)
);

create index meeting_point_of_meeting_index on meeting_point (meeting_id);
create index meeting_point_about_agreement_index on meeting_point (agreement_id);
