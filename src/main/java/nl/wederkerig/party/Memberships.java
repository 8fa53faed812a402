package nl.wederkerig.party;

import java.time.LocalDate;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who belongs to which association or network, and since when. */
@Component
class Memberships {

    private final JdbcClient jdbc;

    Memberships(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void join(OrganisationId association, OrganisationId member, LocalDate from) {
        jdbc.sql("insert into organisation_member (association_id, member_id, valid_from) values (:association, :member, :from)")
                .param("association", association.value()).param("member", member.value()).param("from", from)
                .update();
    }

    /** @param on the first day on which the organisation no longer is a member of anything, nor has members */
    void leaveAll(OrganisationId organisation, LocalDate on) {
        jdbc.sql("""
                delete from organisation_member where :organisation in (member_id, association_id) and valid_from >= :on""")
                .param("organisation", organisation.value()).param("on", on).update();
        jdbc.sql("""
                update organisation_member set valid_until = :on
                 where :organisation in (member_id, association_id) and (valid_until is null or valid_until > :on)""")
                .param("organisation", organisation.value()).param("on", on).update();
    }
}
