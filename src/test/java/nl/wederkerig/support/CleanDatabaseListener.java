package nl.wederkerig.support;

import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Puts the database back before each test method, and before a test's own transaction begins. */
final class CleanDatabaseListener implements TestExecutionListener, Ordered {

    private static final int BEFORE_TRANSACTIONS = 3500;

    @Override
    public int getOrder() {
        return BEFORE_TRANSACTIONS;
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        ApplicationContext context = test.getApplicationContext();
        String database = context.getEnvironment().getProperty("wederkerig.test.database");
        DatabaseBaseline.of(database).restore();
    }
}
