-- Tasks ask for what somebody holds under one label, over all dossiers.
create index deadline_live_by_label on deadline (label, last_day) where not closed;
