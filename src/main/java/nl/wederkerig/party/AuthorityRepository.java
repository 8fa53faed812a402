package nl.wederkerig.party;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AuthorityRepository extends JpaRepository<HeldAuthority, UUID> {

    @Query("""
            select a from HeldAuthority a
             where a.organisation in :organisations and a.validFrom <= :day and (a.lastDay is null or a.lastDay >= :day)
             order by a.organisation, a.ground, a.validFrom""")
    List<HeldAuthority> inForce(Collection<String> organisations, LocalDate day);

    @Query("select a from HeldAuthority a where a.organisation = :organisation order by a.validFrom desc, a.id")
    List<HeldAuthority> of(String organisation);

    @Query("select a from HeldAuthority a where a.person = :person order by a.validFrom desc, a.id")
    List<HeldAuthority> ofPerson(UUID person);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update HeldAuthority a set a.lastDay = :lastDay, a.version = a.version + 1
             where a.organisation = :organisation and (a.lastDay is null or a.lastDay > :lastDay)""")
    int endAllOf(String organisation, LocalDate lastDay);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update HeldAuthority a set a.lastDay = :lastDay, a.version = a.version + 1
             where a.person = :person and (a.lastDay is null or a.lastDay > :lastDay)""")
    int endAllOfPerson(UUID person, LocalDate lastDay);
}
