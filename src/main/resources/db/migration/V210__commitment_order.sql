-- Lists of commitments take each part of their order from an index: what is late or to come, and what has ended.
create index commitment_live_by_day on commitment ((coalesce(due, agreed_due))) where not (status in ('FULFILLED', 'WAIVED', 'LAPSED'));
create index commitment_ended_by_day on commitment ((coalesce(due, agreed_due))) where status in ('FULFILLED', 'WAIVED', 'LAPSED');
create index commitment_of_obligor_by_day on commitment (obligor, (coalesce(due, agreed_due)));
drop index commitment_of_obligor;
