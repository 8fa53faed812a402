package nl.wederkerig.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;

/** Tells a {@link StartupFault} in its own sentence. */
final class StartupFaultAnalyzer extends AbstractFailureAnalyzer<StartupFault> implements Ordered {

    @Override
    protected FailureAnalysis analyze(Throwable failure, StartupFault fault) {
        return new FailureAnalysis(fault.sentence(), null, failure);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
