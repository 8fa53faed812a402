-- What was concluded at the table: who does what by when, and what each other party says of it. Both readings stay.
create table meeting_conclusion (
    id           uuid        not null,
    meeting_id   uuid        not null,
    number       integer     not null,
    point_id     uuid,
    agreement_id uuid,
    wording      text        not null,
    obligor      text        not null,
    due          date        not null,
    recorded_by  text        not null,
    recorded_at  timestamptz not null,
    asked        text[]      not null,
    taken_up_by  text,
    taken_up_on  date,
    constraint meeting_conclusion_pk primary key (id),
    constraint meeting_conclusion_number_once unique (meeting_id, number),
    constraint meeting_conclusion_of_meeting foreign key (meeting_id) references meeting (id),
    constraint meeting_conclusion_on_point foreign key (point_id) references meeting_point (id),
    constraint meeting_conclusion_about_agreement foreign key (agreement_id) references agreement (id),
    constraint meeting_conclusion_taken_up_whole check ((taken_up_by is null) = (taken_up_on is null))
);

comment on column meeting_conclusion.asked is 'Who is asked to confirm it in writing, from the closing of the meeting on.';

create index meeting_conclusion_asked on meeting_conclusion using gin (asked);

create table meeting_conclusion_answer (
    conclusion_id uuid not null,
    organisation  text not null,
    confirmed_on  date,
    reading       text,
    reading_on    date,
    constraint meeting_conclusion_answer_pk primary key (conclusion_id, organisation),
    constraint meeting_conclusion_answer_to foreign key (conclusion_id) references meeting_conclusion (id),
    constraint meeting_conclusion_answer_says_something check (confirmed_on is not null or reading is not null),
    constraint meeting_conclusion_answer_reading_whole check ((reading is null) = (reading_on is null))
);
