package nl.wederkerig.api.document;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import nl.wederkerig.api.About;
import nl.wederkerig.api.BadRequest;
import nl.wederkerig.document.NewDocument;
import nl.wederkerig.shared.Fault;

@About("Een bestand dat wordt ingediend; alle samen hooguit 6 MiB, met wat er verder in het verzoek staat")
public record Bestand(
        @NotNull @Size(min = 1, max = 200) @About(example = "bewijs.pdf") String naam,
        @NotNull @Size(min = 1, max = 5_500_000) @About("De inhoud in base64") String inhoud) {

    /** All faults at once. @param sent null for none */
    public static List<NewDocument> read(List<Bestand> sent) {
        List<NewDocument> documents = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; sent != null && i < sent.size(); i++) {
            try {
                documents.add(new NewDocument(sent.get(i).naam(), Base64.getDecoder().decode(sent.get(i).inhoud())));
            } catch (IllegalArgumentException noBase64) {
                faults.add(Fault.at("/documenten/" + i + "/inhoud", "api.base64"));
            }
        }
        BadRequest.refuse(faults);
        return documents;
    }
}
