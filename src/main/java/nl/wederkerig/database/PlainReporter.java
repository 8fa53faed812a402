package nl.wederkerig.database;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/**
 * Ends a failed start with what is wrong and what to do about it, and nothing else. Takes the place of Spring Boot's
 * reporter, which is silenced in {@code application.yml}; the stack trace is there at level debug.
 */
final class PlainReporter implements FailureAnalysisReporter {

    private static final Logger LOG = LoggerFactory.getLogger(PlainReporter.class);

    @Override
    public void report(FailureAnalysis analysis) {
        LOG.debug("The start failed", analysis.getCause());
        System.err.println();
        System.err.println(analysis.getDescription());
        if (analysis.getAction() != null) {
            System.err.println(analysis.getAction());
        }
    }
}
