package nl.wederkerig.deadline;

import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When the application starts, gives a deadline to what was entered by a version that knew none for it. Nothing the second time. */
@Component
class MissingDeadlines implements ApplicationRunner {

    private final List<DossiersOfOneDeadline> sorts;

    MissingDeadlines(@Lazy List<DossiersOfOneDeadline> sorts) {
        this.sorts = sorts;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        sorts.forEach(DossiersOfOneDeadline::enterMissing);
    }
}
