-- Who has seen the tour of the start page, or skipped it: to them it is shown only when they ask for it.
create table tour_seen (
    person_id  uuid         not null,
    seen_at    timestamptz  not null,
    constraint tour_seen_pk primary key (person_id),
    constraint tour_seen_by_person foreign key (person_id) references person (id)
);
