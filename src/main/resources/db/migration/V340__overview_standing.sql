-- Where every agreement stood from which day: what an overview shows as at any day, and counts over months. The last rows lie ahead:
-- how it will stand when nobody does anything.
create table agreement_standing (
    agreement_id uuid    not null,
    from_day     date    not null,
    until_day    date    not null,
    status       text    not null,
    level        integer not null,
    holders      text[]  not null,
    persons      text[]  not null,
    since        date,
    next         text,
    next_on      date,
    term_ends_on date,
    resumes_on   date,
    third        integer not null,
    third_level  integer,
    third_by     text,
    third_since  date,
    outcome_by   date,
    constraint agreement_standing_pk primary key (agreement_id, from_day) deferrable initially deferred,
    constraint agreement_standing_days_in_order check (from_day < until_day),
    constraint agreement_standing_level_known check (level between 0 and 5),
    constraint agreement_standing_third_whole check ((third = 0) = (third_level is null))
);

comment on column agreement_standing.until_day is 'The first day on which it stood otherwise; infinity for the last row.';
comment on column agreement_standing.term_ends_on is 'The last day of the negotiation term, while it runs.';
comment on column agreement_standing.resumes_on is 'While that term stands still: the day on which it runs again.';
comment on column agreement_standing.third is 'How many disputes were with a third party; the columns after it tell of the one that had gone furthest.';
comment on column agreement_standing.outcome_by is 'The last day for what the third party ends its work with; null where none is known.';

-- No foreign key: keeping it would wait for whoever has the dossier locked, and who looks would wait with it.
create index agreement_standing_by_day on agreement_standing (until_day, from_day);

-- Dossiers to which something happened since that was last kept. Rows are added with the events and taken by who keeps it, so that
-- no act waits for another.
create table standing_to_keep (
    id           bigint generated always as identity,
    agreement_id uuid   not null,
    constraint standing_to_keep_pk primary key (id)
);

create function standing_to_keep() returns trigger language plpgsql as $$
begin
    insert into standing_to_keep (agreement_id) select distinct agreement_id from added;
    return null;
end $$;

create trigger recorded_event_standing after insert on recorded_event
    referencing new table as added for each statement execute function standing_to_keep();

-- Of agreements that were there before: from their last event on.
insert into standing_to_keep (agreement_id) select id from agreement;
