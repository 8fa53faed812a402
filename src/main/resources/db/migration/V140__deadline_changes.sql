-- When a deadline last became something else for those who follow it in their own calendar, and how often it did.
alter table deadline add column changed_at timestamptz not null default '2000-01-01T00:00:00Z';
alter table deadline alter column changed_at drop default;
alter table deadline add column revision integer not null default 0;

comment on column deadline.changed_at is 'When it was last entered, moved, handed over, suspended or closed, as recorded.';
comment on column deadline.revision is 'How often it was; a calendar takes the highest.';

-- Setting a deadline to what it is already leaves it as it is. What the sweep of reminders keeps does not count, nor pass here.
create function deadline_count_change() returns trigger language plpgsql as $$
begin
    if (old.last_day, old.label, old.holders, old.rijk_only, old.resumes_on, old.closed)
        is distinct from (new.last_day, new.label, new.holders, new.rijk_only, new.resumes_on, new.closed) then
        new.revision := old.revision + 1;
    else
        new.changed_at := old.changed_at;
    end if;
    return new;
end $$;

create trigger deadline_changed before update of changed_at on deadline
    for each row execute function deadline_count_change();

create index deadline_closed_by_change on deadline (changed_at) where closed;
