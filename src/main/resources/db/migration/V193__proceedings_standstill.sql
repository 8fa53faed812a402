-- A procedure stands still while somebody is challenged, and until who leaves is replaced; terms can be made longer.
alter table proceedings add column stands_still_since date;

alter table proceedings_step
    add column extensions  text[] not null default '{}',
    add column stood_still text[] not null default '{}';

comment on column proceedings_step.extensions is 'In ISO-8601, in the order in which they were agreed.';
comment on column proceedings_step.stood_still is 'Days on which the term stood still, as from/until, until exclusive.';
