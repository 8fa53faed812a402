-- Where a side disagrees, the authority appoints all three, and who was appointed before makes way.
alter table proceedings_seat_left
    drop constraint proceedings_seat_left_why_known,
    add constraint proceedings_seat_left_why_known check (why in ('REFUSED', 'SILENT', 'STEPPED_DOWN', 'CHALLENGED', 'LATE', 'MADE_WAY'));
