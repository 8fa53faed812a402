-- Why something was entered after it happened; part of the hash wherever there is one, so that chains from before keep fitting.
alter table recorded_event add column entered_because text;
