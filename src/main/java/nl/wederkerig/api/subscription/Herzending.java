package nl.wederkerig.api.subscription;

import nl.wederkerig.api.About;

record Herzending(@About("Hoeveel berichten opnieuw worden verstuurd") int aantal) {}
