-- What the agenda and the tasks of a party look for among all commitments and agreements.
create index commitment_contested_by_day on commitment (due) where status = 'CONTESTED' and due is not null;
create index commitment_contested_of_obligor on commitment (obligor, due, agreement_id) where status = 'CONTESTED' and not followed;
create index agreement_by_consents on agreement (jsonb_array_length(consents -> 'given'));
create index agreement_amendment_proposed on agreement (id) where amendment ->> 'status' = 'PROPOSED';
