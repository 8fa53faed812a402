-- A member that merged while its association consulted its members: its row stays, with what it voted, and counts no more; its votes
-- are its successor's, once.
alter table consultation_member
    add column succeeded_by text,
    add constraint consultation_member_successor_fk foreign key (succeeded_by) references organisation (id);

create or replace view asked_member as
select c.agreement_id, 'consultation:' || c.key as deadline_key, v.member_id
  from member_consultation c join consultation_member v on v.consultation_id = c.id
 where c.state = 'OPEN' and v.vote is null and v.succeeded_by is null;
