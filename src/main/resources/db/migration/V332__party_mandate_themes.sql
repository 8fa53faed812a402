-- About which themes a delegation may agree; without any the mandate says nothing of themes.
alter table negotiation_mandate add column themes text[] not null default '{}';

alter table mandate_overstep
    add column theme text,
    drop constraint mandate_overstep_kind_known,
    add constraint mandate_overstep_kind_known check (kind in ('PAYS_MORE', 'GETS_LESS', 'EXPIRED', 'OTHER_THEME'));
