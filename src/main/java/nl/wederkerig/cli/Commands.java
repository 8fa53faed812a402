package nl.wederkerig.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Scanner;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.dossier.DossierFiles;
import nl.wederkerig.dossier.EventRefused;
import nl.wederkerig.dossier.FaultyDossier;
import nl.wederkerig.dossier.ReplayOutcome;
import nl.wederkerig.overview.ReasonTexts;
import nl.wederkerig.record.ChainVerification;
import nl.wederkerig.record.Verification;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.NotFound;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The commands, in Dutch. */
@Component
class Commands {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final int HOLDS = 0;
    private static final int DOES_NOT_HOLD = 1;
    private static final int NOT_DONE = 2;

    private final DossierFiles dossiers;
    private final Agreements agreements;
    private final ChainVerification chain;
    private final TimelinePrinter printer;
    private final ReasonTexts reasons;
    private final FirstRegistrar registrar;
    private final MessageSource messages;
    private final EffectiveTime time;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);

    Commands(
            DossierFiles dossiers, Agreements agreements, ChainVerification chain, TimelinePrinter printer, ReasonTexts reasons,
            FirstRegistrar registrar, MessageSource messages, EffectiveTime time) {
        this.dossiers = dossiers;
        this.agreements = agreements;
        this.chain = chain;
        this.printer = printer;
        this.reasons = reasons;
        this.registrar = registrar;
        this.messages = messages;
        this.time = time;
    }

    int run(String command, List<String> arguments) {
        return switch (command) {
            case "replay" -> each(arguments, arguments.contains("--json") ? this::replayAsJson : this::replay);
            case "import" -> each(arguments, this::importFile);
            case "export" -> export(arguments);
            case "add-registrar" -> addRegistrar(arguments);
            default -> verify();
        };
    }

    private int each(List<String> arguments, Task task) {
        List<String> files = arguments.stream().filter(argument -> !argument.startsWith("--")).toList();
        if (files.isEmpty()) {
            err.println(message("cli.no-file"));
            return NOT_DONE;
        }
        return files.stream().mapToInt(file -> one(file, task)).max().orElse(HOLDS);
    }

    private int one(String file, Task task) {
        try {
            return task.run(file, Files.readString(Path.of(file)));
        } catch (FaultyDossier faulty) {
            faulty.mistakes().forEach(mistake -> err.println(file + ":" + mistake.line() + ":" + mistake.column() + ": "
                    + message("dossier.mistake." + mistake.code(), mistake.arguments().toArray())));
            return NOT_DONE;
        } catch (EventRefused refused) {
            String why = reasons.reason(refused.reason(), DUTCH);
            err.println(file + ":" + refused.line() + ": " + (refused.ofRule()
                    ? message("cli.refused", refused.verb(), refused.reason().rule(), why)
                    : message("cli.refused-input", refused.verb(), why)));
            return NOT_DONE;
        } catch (IOException unreadable) {
            err.println(message("cli.unreadable", file));
            return NOT_DONE;
        }
    }

    private int replay(String file, String text) {
        ReplayOutcome outcome = dossiers.replay(text, time.today());
        printer.lines(outcome.timeline(), DUTCH).forEach(out::println);
        outcome.failures().forEach(failure -> err.println(file + ":" + failure.line() + ": "
                + message("cli.expected", failure.path(), failure.expected(), failure.found())));
        out.println(message(outcome.holds() ? "cli.holds" : "cli.holds-not", file, outcome.expectations(), outcome.failures().size()));
        return outcome.holds() ? HOLDS : DOES_NOT_HOLD;
    }

    private int replayAsJson(String file, String text) {
        ReplayOutcome outcome = dossiers.replay(text, time.today());
        outcome.timeline().forEach(event -> out.println(printer.json(event)));
        out.println(printer.json(file, outcome));
        return outcome.holds() ? HOLDS : DOES_NOT_HOLD;
    }

    private int importFile(String file, String text) {
        AgreementId agreement = dossiers.importFile(text, Actor.system());
        out.println(message("cli.imported", file, agreements.view(agreement, Actor.system()).header().reference()));
        return HOLDS;
    }

    private int export(List<String> arguments) {
        if (arguments.size() != 1) {
            err.println(message("cli.no-reference"));
            return NOT_DONE;
        }
        try {
            AgreementId agreement = agreements.byReference(arguments.get(0), Actor.system())
                    .orElseThrow(() -> new NotFound("agreement", arguments.get(0)));
            out.print(dossiers.export(agreement, Actor.system()));
            return HOLDS;
        } catch (NotFound unknown) {
            err.println(message("cli.unknown-reference", arguments.get(0)));
            return NOT_DONE;
        }
    }

    private int addRegistrar(List<String> arguments) {
        if (arguments.size() != 2) {
            err.println(message("cli.no-registrar"));
            return NOT_DONE;
        }
        try {
            registrar.add(arguments.get(0), arguments.get(1), password());
            out.println(message("cli.registrar-added", arguments.get(1), arguments.get(0)));
            return HOLDS;
        } catch (InvalidInput invalid) {
            invalid.faults().forEach(fault -> err.println(reasons.fault(fault, DUTCH)));
            return NOT_DONE;
        }
    }

    /** Unseen on a terminal, otherwise the first line of the standard input. */
    private String password() {
        if (System.console() != null) {
            return new String(System.console().readPassword("%s ", message("cli.password")));
        }
        Scanner input = new Scanner(System.in, StandardCharsets.UTF_8);
        return input.hasNextLine() ? input.nextLine() : "";
    }

    private int verify() {
        Verification verification = chain.verify();
        verification.misfits().forEach(misfit -> err.println(message("cli.misfit",
                misfit.agreement(), misfit.sequence(), misfit.id(), misfit.type(), message("cli.misfit." + misfit.difference()))));
        out.println(message(verification.intact() ? "cli.intact" : "cli.not-intact",
                verification.events(), verification.dossiers(), verification.digest()));
        return verification.intact() ? HOLDS : DOES_NOT_HOLD;
    }

    private String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, DUTCH);
    }

    /** What is done with one file; gives the exit status. */
    private interface Task {

        int run(String file, String text);
    }
}
