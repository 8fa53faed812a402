package nl.wederkerig.api.register;

import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.api.About;
import nl.wederkerig.api.BadRequest;
import nl.wederkerig.api.Body;
import nl.wederkerig.api.Caller;
import nl.wederkerig.api.Operation;
import nl.wederkerig.officialregister.ImportId;
import nl.wederkerig.officialregister.RegisterImports;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes over the register of government organisations: first what would change, then the act. */
@RestController
class OfficialRegisterResource {

    private static final String TAG = "Organisatieregister";
    private static final String ROOT = "/api/v1/registerinlezingen";
    private static final String ONE = ROOT + "/{inlezing}";
    private static final String WHICH = "De inlezing";
    private static final String EXAMPLE = "00000000-0000-4000-8000-000000000001";
    private static final String REGISTRAR = "beheerder";

    private final RegisterImports imports;
    private final OfficialRegisterWords words;

    OfficialRegisterResource(RegisterImports imports, OfficialRegisterWords words) {
        this.imports = imports;
        this.words = words;
    }

    @Operation(id = "leesRegisterIn", summary = "Een bestand van het organisatieregister inlezen en zien wat overnemen zou doen", tag = TAG, status = 201,
            roles = Role.REGISTRAR, account = REGISTRAR)
    @PostMapping(ROOT)
    @ResponseStatus(HttpStatus.CREATED)
    Registerinlezing read(@Body Registerinlezing.Registerbestand asked, Caller caller) {
        ImportId id = imports.read(asked.naam(), new ByteArrayInputStream(content(asked.inhoud())), caller.actor());
        return words.dutch(imports.plan(id, caller.actor()));
    }

    @Operation(id = "registerinlezing", summary = "Wat overnemen van een ingelezen bestand nu zou doen", tag = TAG, roles = Role.REGISTRAR,
            account = REGISTRAR)
    @GetMapping(ONE)
    Registerinlezing one(@PathVariable @About(value = WHICH, example = EXAMPLE) UUID inlezing, Caller caller) {
        return words.dutch(imports.plan(new ImportId(inlezing), caller.actor()));
    }

    @Operation(id = "neemRegisterOver", summary = "Een ingelezen bestand overnemen, als nog precies gebeurt wat is gezien", tag = TAG, status = 204,
            roles = Role.REGISTRAR, account = REGISTRAR)
    @PostMapping(ONE + "/overnames")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void apply(@PathVariable @About(value = WHICH, example = EXAMPLE) UUID inlezing, @Body Registerinlezing.Registerovername asked, Caller caller) {
        ImportId id = new ImportId(inlezing);
        SentSuccessors sent = new SentSuccessors(asked.opvolgers());
        BadRequest.refuse(sent.faults(imports.faults(id, asked.vingerafdruk(), sent.answers(), caller.actor())));
        imports.apply(id, asked.vingerafdruk(), sent.answers(), caller.actor());
    }

    private static byte[] content(String sent) {
        try {
            return Base64.getDecoder().decode(sent);
        } catch (IllegalArgumentException noBase64) {
            throw new BadRequest(List.of(Fault.at("/inhoud", "api.base64")));
        }
    }
}
