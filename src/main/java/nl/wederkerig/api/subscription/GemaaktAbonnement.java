package nl.wederkerig.api.subscription;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import nl.wederkerig.api.About;

record GemaaktAbonnement(
        @NotNull UUID id,
        @About("Ondertekent ieder bericht (Standard Webhooks); wordt alleen nu gegeven, en niet als hetzelfde verzoek nog eens komt") String geheim) {

    /** Name of the field that is given once. */
    static final String SECRET = "geheim";
}
