-- What arbiters have written of their award: each time a row, so that nobody overwrites another's. Read by those who have a seat in the
-- tribunal and by nobody else, in no record of events, and gone when the award is issued or the procedure is over.
create table award_draft (
    proceedings_id uuid        not null,
    number         integer     not null,
    person_id      uuid        not null,
    fields         jsonb       not null,
    kept_at        timestamptz not null,
    constraint award_draft_pk primary key (proceedings_id, number),
    constraint award_draft_of_procedure foreign key (proceedings_id) references binding_advice (proceedings_id)
);
