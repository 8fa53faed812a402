package nl.wederkerig.api.register;

import nl.wederkerig.api.word.Words;
import nl.wederkerig.officialregister.ImportPlan;
import nl.wederkerig.officialregister.Mistake;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What an import of the register would do, in Dutch words. */
@Component
class OfficialRegisterWords {

    private final Words values;
    private final MessageSource messages;

    OfficialRegisterWords(Words values, MessageSource messages) {
        this.values = values;
        this.messages = messages;
    }

    Registerinlezing dutch(ImportPlan plan) {
        return new Registerinlezing(plan.id().value(), plan.fileName(), plan.fingerprint(), plan.mistakes().stream().map(this::fault).toList(),
                plan.entered().stream().map(this::entered).toList(),
                plan.renamed().stream().map(each -> new Registerinlezing.HernoemdeOrganisatie(each.was(), each.code(), each.name(), each.shortName())).toList(),
                plan.ended().stream().map(each -> new Registerinlezing.OpgehevenOrganisatie(each.id().value(), each.name(), each.on(), each.suggested())).toList(),
                plan.otherEnds().stream().map(each -> new Registerinlezing.AnderEinde(each.name(), each.here(), each.there())).toList(),
                plan.unchanged(), plan.others(), plan.past(), plan.absent(), plan.appliedAt());
    }

    private Registerinlezing.Registerfout fault(Mistake mistake) {
        return new Registerinlezing.Registerfout(mistake.line(),
                messages.getMessage("official-register.mistake." + mistake.code(), mistake.arguments().toArray(), mistake.code(), Foreseen.DUTCH));
    }

    private Registerinlezing.NieuweOrganisatie entered(ImportPlan.NewBody body) {
        return new Registerinlezing.NieuweOrganisatie(body.code(), body.name(), body.shortName(), values.dutch(body.kind()), body.from());
    }
}
