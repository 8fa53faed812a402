package nl.wederkerig.api.subscription;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import nl.wederkerig.api.About;

record GemaaktAbonnement(
        @NotNull UUID id,
        @NotNull @About("Ondertekent ieder bericht (Standard Webhooks); wordt alleen nu gegeven") String geheim) {}
