package nl.wederkerig.dossier;
import nl.wederkerig.shared.*;
@org.springframework.stereotype.Component
class StateReader { interface Moment extends DossierState { long lastSequence(); } Moment read(AgreementId a, long since) { return null; } }
