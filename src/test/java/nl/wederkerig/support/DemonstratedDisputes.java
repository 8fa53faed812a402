package nl.wederkerig.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wederkerig.dossier.DossierFiles;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import org.springframework.context.ApplicationContext;

/** The disputes of the demonstration, each at another place on its road, with the persons appointed in them. */
public final class DemonstratedDisputes {

    /** Key of the dispute by file. */
    private static final Map<String, String> DISPUTES = new LinkedHashMap<>();
    private static final Map<String, Role> APPOINTED =
            Map.of("Onafhankelijk voorzitter", Role.CHAIR, "Arbiter 1", Role.ARBITER, "Arbiter 3", Role.ARBITER, "Deskundige", Role.EXPERT);

    static {
        DISPUTES.put("nu-13-energiearmoede", "gegevens-te-laat");
        DISPUTES.put("nu-14-riolering", "welke-kosten");
        DISPUTES.put("nu-15-wijkverpleging", "meldpunt-beperkt");
        DISPUTES.put("nu-16-laadpalen", "planning-blijft-uit");
        DISPUTES.put("nu-17-mantelzorg", "vervangende-zorg-blijft-uit");
        DISPUTES.put("nu-18-kademuren", "kosten-hoger");
        DISPUTES.put("nu-20-bodemdaling", "bijdrage-te-laag");
        DISPUTES.put("nu-21-wijkcentra", "bijdrage");
        DISPUTES.put("nu-22-digitaal-loket", "advies-2");
    }

    private final ApplicationContext application;
    private final Map<String, PersonId> appointed = new LinkedHashMap<>();
    private final List<String> addresses = new ArrayList<>();

    public DemonstratedDisputes(ApplicationContext application) {
        this(application, DISPUTES.keySet());
    }

    /** Of these files only. */
    public DemonstratedDisputes(ApplicationContext application, Set<String> files) {
        this.application = application;
        PeopleRegister register = application.getBean(PeopleRegister.class);
        APPOINTED.forEach((name, role) -> appointed.put(name, register.register(new RegisterPerson(name, null, Set.of(role)), Actor.system())));
        DISPUTES.forEach((file, key) -> {
            if (files.contains(file)) {
                addresses.add(load(file) + "/geschillen/" + key);
            }
        });
    }

    private String load(String file) {
        try {
            return "/akkoorden/" + application.getBean(DossierFiles.class).loadDemonstration(
                    Files.readString(Path.of("src/main/resources/demonstration", file + ".yaml")), application.getBean(EffectiveTime.class).today());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Of the page of each dispute, the earliest on its road first. */
    public List<String> addresses() {
        return List.copyOf(addresses);
    }

    /** By name: who sits in one of them. */
    public Map<String, PersonId> appointed() {
        return Map.copyOf(appointed);
    }

    /** Pages below that of a dispute to which it leads, and its page about binding advice. @param read of an address its page */
    public static Set<String> leadsTo(String dispute, UnaryOperator<String> read) {
        Set<String> first = below(dispute, read.apply(dispute));
        Set<String> all = new LinkedHashSet<>(first);
        first.stream().filter(page -> page.endsWith("/bindend-advies")).forEach(page -> all.addAll(below(page, read.apply(page))));
        return all;
    }

    /** Pages below that of a dispute, or about its codifying, to which a page leads. */
    public static Set<String> below(String dispute, String html) {
        return Pattern.compile("href=\"(" + Pattern.quote(dispute) + "/[^\"]+)\"").matcher(html).results()
                .map(link -> link.group(1).replace("&amp;", "&")).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
