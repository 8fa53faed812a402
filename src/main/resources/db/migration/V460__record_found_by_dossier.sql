-- What happened in a dossier since a visit, or since a day, is found without reading all that happened before.
create index recorded_event_in_order on recorded_event (agreement_id, id);
create index recorded_event_by_day on recorded_event (agreement_id, effective_at, id);
