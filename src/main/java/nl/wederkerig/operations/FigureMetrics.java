package nl.wederkerig.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import nl.wederkerig.shared.EffectiveTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Every figure as a gauge; counted when the metrics are read, and the same on every node. */
@Component
class FigureMetrics implements MeterBinder {

    private final ObjectProvider<StandingFigure> figures;
    private final EffectiveTime time;

    FigureMetrics(ObjectProvider<StandingFigure> figures, EffectiveTime time) {
        this.figures = figures;
        this.time = time;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        figures.forEach(figure -> Gauge.builder("wederkerig." + figure.name(), figure, each -> each.count(time.now()))
                .description(figure.description()).register(registry));
    }
}
