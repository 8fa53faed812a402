-- Whether a process follows it, which then sees to its lapses.
alter table commitment add column followed boolean not null default false;
create index commitment_not_followed on commitment (agreement_id) where status in ('OPEN', 'PARTLY_FULFILLED') and not followed;
