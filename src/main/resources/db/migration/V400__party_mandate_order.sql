-- Of two mandates of one moment, such as those that a file brings, the one that was written last stands.
alter table negotiation_mandate add column number bigint generated always as identity;
