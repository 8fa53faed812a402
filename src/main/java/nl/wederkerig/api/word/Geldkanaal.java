package nl.wederkerig.api.word;

/** By which grant money goes. */
public enum Geldkanaal {
    ALGEMENE_UITKERING, DECENTRALISATIE_UITKERING, SPECIFIEKE_UITKERING
}
