package nl.wederkerig.agreement;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ThemeRepository extends JpaRepository<ThemeRow, String> {

    boolean existsByCodeAndInUseTrue(String code);

    List<ThemeRow> findAllByOrderByPosition();
}
