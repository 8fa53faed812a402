-- The preview and the import of one dossier file are long work too: its acts are counted, and its text is there to be corrected.
alter table dossier_work add column name text;
alter table dossier_work add column file text;
alter table dossier_work drop constraint dossier_work_kind_known;
alter table dossier_work add constraint dossier_work_kind_known check (kind in ('IMPORT', 'EXPORT', 'PREVIEW', 'REPLAY'));

comment on column dossier_work.name is 'Reference of the agreement in the one file; null where there are more files or none.';
comment on column dossier_work.file is 'Text of the one file; null where there are more files or none.';
