package nl.wederkerig.webhook;

import nl.wederkerig.database.StartupFault;

/** There are subscriptions, and no key for their secrets, or another one than they were sealed with. */
final class SealingKeyMissing extends StartupFault {

    private static final long serialVersionUID = 1L;

    private SealingKeyMissing(String key, int subscriptions) {
        super(key, null, subscriptions);
    }

    static SealingKeyMissing none(int subscriptions) {
        return new SealingKeyMissing("sealing-key-missing", subscriptions);
    }

    static SealingKeyMissing other(int subscriptions) {
        return new SealingKeyMissing("sealing-key-other", subscriptions);
    }
}
