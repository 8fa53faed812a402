package nl.wederkerig.webhook;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;

/** A node that sends does not start without the key of the secrets with which it has to sign. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "wederkerig.sweep.enabled", matchIfMissing = true)
class SecretsSealedAtStart implements SmartInitializingSingleton {

    private final KeptSecrets secrets;

    SecretsSealedAtStart(KeptSecrets secrets) {
        this.secrets = secrets;
    }

    @Override
    public void afterSingletonsInstantiated() {
        secrets.sealAll();
    }
}
