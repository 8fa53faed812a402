package nl.wederkerig.api.work;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import nl.wederkerig.api.BadRequest;
import nl.wederkerig.api.Caller;
import nl.wederkerig.party.PersonView;
import nl.wederkerig.spreadsheet.CommitmentSheets;
import org.junit.jupiter.api.Test;

class SheetResourceTest {

    private final CommitmentSheets sheets = mock(CommitmentSheets.class);
    private final SheetResource resource = new SheetResource(sheets, null);
    private final Caller caller = new Caller(mock(PersonView.class), true);

    @Test
    void what_is_no_base64_is_told_and_what_fails_behind_it_is_not_taken_for_that() {
        when(sheets.upload(any(), any(), any())).thenThrow(new IllegalArgumentException("No page -1"));
        assertThatThrownBy(() -> resource.upload(new Rekenblad.NieuwRekenblad("a.xlsx", "geen base64"), caller)).isInstanceOf(BadRequest.class);
        assertThatThrownBy(() -> resource.upload(new Rekenblad.NieuwRekenblad("a.xlsx", "YQ=="), caller)).hasMessage("No page -1");
    }
}
