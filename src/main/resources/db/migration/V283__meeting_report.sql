-- What each party told its own constituency after a meeting.
create table meeting_report (
    meeting_id   uuid not null,
    organisation text not null,
    wording      text not null,
    reported_on  date not null,
    reported_by  uuid not null,
    constraint meeting_report_pk primary key (meeting_id, organisation),
    constraint meeting_report_on_meeting foreign key (meeting_id) references meeting (id)
);

create index meeting_report_by_organisation on meeting_report (organisation, reported_on);
