-- Commitments that the registrar entered afterwards, of an agreement that was concluded before it was entered: they stand in no text.
create table commitment_entry (
    agreement_id uuid not null,
    key          text not null,
    file_name    text not null,
    constraint commitment_entry_pk primary key (agreement_id, key)
);
