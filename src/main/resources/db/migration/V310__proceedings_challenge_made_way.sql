-- Who is challenged makes way with the others where the authority appoints all three; nothing is left to decide then.
alter table proceedings_challenge
    drop constraint proceedings_challenge_ending_known,
    add constraint proceedings_challenge_ending_known
        check (ending in ('STEPPED_DOWN', 'AGREED', 'UPHELD', 'REJECTED', 'PROCEDURE_OVER', 'MADE_WAY'));
