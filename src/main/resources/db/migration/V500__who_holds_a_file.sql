-- Several may hold a file, each since its own day: {"organisation", "persons", "since"}, one of the first two null. Of days that have
-- passed one day is known for all.
alter table agreement_standing add column held jsonb;

update agreement_standing standing set held = coalesce((
    select jsonb_agg(jsonb_build_object('organisation', each.organisation, 'persons', each.persons, 'since', standing.since))
      from (select organisation, null as persons from unnest(standing.holders) organisation
            union all select null, persons from unnest(standing.persons) persons) each), '[]');

set constraints agreement_standing_pk immediate;
alter table agreement_standing alter column held set not null, drop column holders, drop column persons;

comment on column agreement_standing.held is 'Who must act next, the nearest first.';
comment on column agreement_standing.since is 'The first day from which anybody holds it.';

-- From their last event on all who hold it are known.
insert into standing_to_keep (agreement_id) select id from agreement;
