-- Where a person gets e-mail; seen by the person and the registrar only.
alter table person add column mail_address text;
alter table person add constraint person_mail_address_has_one_at check (mail_address ~ '^[^@[:space:]]+@[^@[:space:]]+$');
