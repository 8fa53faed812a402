-- What becomes of the commitments in dispute, by key; those not named stay owed.
alter table proceedings_proposal add column dispose jsonb not null default '{}';

alter table proceedings_proposal alter column dispose drop default;
