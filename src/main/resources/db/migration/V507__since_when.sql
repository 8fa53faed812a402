alter table proceedings add column begun_on date;

update proceedings p
   set begun_on = coalesce((select cast(e.payload ->> 'on' as date) from recorded_event e
                             where e.agreement_id = p.agreement_id and e.type = 'ThirdPartyOpened' and e.payload ->> 'dispute' = p.dispute_key
                             order by e.sequence offset p.number - 1 limit 1), p.day_zero);

alter table proceedings alter column begun_on set not null;

comment on column proceedings.begun_on is 'The day on which it began; where it follows on a term, the day after the one from which its first limits count.';

alter table dispute_consent add column given_at timestamptz;
alter table proceedings_chair_extension add column given_at timestamptz;
alter table proceedings_commission_extension add column given_at timestamptz;

comment on column dispute_consent.given_at is 'Null where nobody kept it.';

update dispute_consent c
   set given_at = (select max(e.effective_at) from dispute d join recorded_event e on e.agreement_id = d.agreement_id
                    where d.id = c.dispute_id and e.payload ->> 'dispute' = d.key and e.payload ->> 'by' = c.organisation
                      and case c.act when 'SETTLE' then e.type = 'SettlementConsented' and e.payload ->> 'content' = c.content
                                     when 'WITHDRAW' then e.type = 'WithdrawalConsented'
                                     else e.type = 'DisputeActConsented' and e.payload ->> 'act' = c.act
                                          and coalesce(e.payload ->> 'fields', '') = c.content end);

update proceedings_chair_extension x
   set given_at = (select max(e.effective_at) from proceedings p join recorded_event e on e.agreement_id = p.agreement_id
                    where p.id = x.proceedings_id and e.type = 'ProcedureExtensionConsented' and e.payload ->> 'dispute' = p.dispute_key
                      and e.payload ->> 'by' = x.organisation and e.payload ->> 'period' = x.period);

update proceedings_commission_extension x
   set given_at = (select max(e.effective_at) from proceedings p join recorded_event e on e.agreement_id = p.agreement_id
                    where p.id = x.proceedings_id and e.type = 'ProcedureExtensionConsented' and e.payload ->> 'dispute' = p.dispute_key
                      and e.payload ->> 'by' = x.organisation and e.payload ->> 'period' = x.period);

update binding_advice b
   set extension_consents = (
       select jsonb_agg(consent || jsonb_strip_nulls(jsonb_build_object('at',
                      (select to_char(max(e.effective_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
                         from proceedings p join recorded_event e on e.agreement_id = p.agreement_id
                        where p.id = b.proceedings_id and e.type = 'AwardExtensionAgreed' and e.payload ->> 'dispute' = p.dispute_key
                          and e.payload ->> 'by' = consent -> 'party' ->> 'value' and e.payload ->> 'until' = consent ->> 'until'))) order by place)
         from jsonb_array_elements(b.extension_consents) with ordinality as given (consent, place))
 where jsonb_array_length(b.extension_consents) > 0;
