alter table agreement_standing add column answering integer, add column advising integer;

comment on column agreement_standing.answering is 'Of how many disputes an outcome waited for an answer; null for days of which that was not kept.';
comment on column agreement_standing.advising is 'How many advices ran that parties had agreed on without a dispute; null for days of which that was not kept.';

-- From their last event on it is known.
insert into standing_to_keep (agreement_id) select id from agreement;
