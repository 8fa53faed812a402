-- What-if agreements stand with the timetable, in each revision of it (T73).
alter table agreement add column what_ifs jsonb not null default '[]';
alter table arrangement_revision add column what_ifs jsonb not null default '[]';

-- What happens by itself on a day does so when it begins; anything else has its whole last day (T74).
alter table deadline drop constraint deadline_kind_known;
alter table deadline add constraint deadline_kind_known
    check (kind in ('TERM', 'RESPONSE', 'COMMITMENT', 'MILESTONE', 'OCCURRENCE'));

create function deadline_lapses_at(kind text, last_day date) returns timestamptz language sql immutable
    return case when kind = 'OCCURRENCE' then (last_day + time '00:00') at time zone 'Europe/Amsterdam' else deadline_lapses_at(last_day) end;

create function deadline_next_due(kind text, last_day date, reminder_offsets integer[], lapse_to_record boolean, after timestamptz)
    returns timestamptz language sql immutable
    return (select min(due_at)
              from (select deadline_reminder_at(last_day, days_before) as due_at from unnest(reminder_offsets) as days_before
                     where deadline_reminder_at(last_day, days_before) > after
                    union all
                    select deadline_lapses_at(kind, last_day) where lapse_to_record) due);
