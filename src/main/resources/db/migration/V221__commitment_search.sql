-- A word is found in the wording of a hundred thousand commitments, and in the title of their agreements, without reading them all.
create extension if not exists pg_trgm;

create index commitment_searched on commitment using gin (wording gin_trgm_ops, key gin_trgm_ops);
create index agreement_searched on agreement using gin (reference gin_trgm_ops, title gin_trgm_ops);
