package nl.wederkerig.shared;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SharedConfiguration {

    @Bean
    EffectiveTime effectiveTime() {
        return new EffectiveTime(Clock.systemUTC());
    }
}
