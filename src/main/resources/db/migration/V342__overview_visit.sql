-- When somebody last looked at the start page, and how far the record had come then; the same of the visit before, of which is told
-- what has changed since.
create table start_visit (
    person_id    uuid        not null,
    seen_at      timestamptz not null,
    seen_event   bigint      not null,
    before_at    timestamptz,
    before_event bigint,
    constraint start_visit_pk primary key (person_id),
    constraint start_visit_of_person foreign key (person_id) references person (id),
    constraint start_visit_before_whole check ((before_at is null) = (before_event is null))
);
