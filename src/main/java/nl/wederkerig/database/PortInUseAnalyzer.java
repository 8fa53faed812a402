package nl.wederkerig.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;

/** Tells in Dutch that the port is taken, before Spring Boot's own analyzer tells it in English. */
final class PortInUseAnalyzer extends AbstractFailureAnalyzer<PortInUseException> implements Ordered {

    @Override
    protected FailureAnalysis analyze(Throwable failure, PortInUseException cause) {
        String port = Integer.toString(cause.getPort());
        return new FailureAnalysis(StartupFault.sentence("port-in-use", port), null, failure);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
