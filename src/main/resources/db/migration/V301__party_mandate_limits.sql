-- How far a mandate goes in money and time; what is outside warns the own side.
alter table negotiation_mandate
    add column pays_at_most numeric(17, 2),
    add column gets_at_least numeric(17, 2),
    add column valid_until date,
    add constraint negotiation_mandate_limits_not_negative check (pays_at_most >= 0 and gets_at_least >= 0);

comment on column negotiation_mandate.pays_at_most is 'Euros over all years together; null without a limit.';

-- What was proposed or accepted outside a mandate: read by the own side alone, and in no record of events.
create table mandate_overstep (
    id              uuid        not null,
    agreement_id    uuid        not null,
    organisation_id text        not null,
    text_version    integer     not null,
    act             text        not null,
    kind            text        not null,
    found           numeric(17, 2),
    allowed         numeric(17, 2),
    until           date,
    at              timestamptz not null,
    constraint mandate_overstep_pk primary key (id),
    constraint mandate_overstep_organisation_fk foreign key (organisation_id) references organisation (id),
    constraint mandate_overstep_act_known check (act in ('PROPOSED', 'ACCEPTED')),
    constraint mandate_overstep_kind_known check (kind in ('PAYS_MORE', 'GETS_LESS', 'EXPIRED'))
);
create index mandate_overstep_of_side on mandate_overstep (agreement_id, organisation_id);
