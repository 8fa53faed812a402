package nl.wederkerig.webhook;

import nl.wederkerig.database.StartupFault;

/** A key of the configuration is not one of 32 bytes in base64. */
final class WrongSealingKey extends StartupFault {

    private static final long serialVersionUID = 1L;

    WrongSealingKey(String setting) {
        super("sealing-key-wrong", null, setting);
    }
}
