alter table agreement_standing add column consulting integer;

comment on column agreement_standing.consulting is 'How many disputes the parties still talked about themselves; null for days of which that was not kept.';

-- A dispute in consultation gives level 1 at least.
update agreement_standing set consulting = 0 where level = 0;

-- From their last event on it is known.
insert into standing_to_keep (agreement_id) select id from agreement;
