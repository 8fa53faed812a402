package nl.wederkerig.dossier;
import nl.wederkerig.shared.*;
@org.springframework.stereotype.Component
class DossierWriter { String write(AgreementId a, Actor x) { return ""; } }
