-- Days on which the proceedings stood still move the day to which arbiters can extend the term for their award.
alter table binding_advice add column stood_still jsonb not null default '[]';

comment on column binding_advice.stood_still is 'Since the constitution: days from, inclusive, until, exclusive.';
