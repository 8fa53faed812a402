package nl.wederkerig.dossier;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeast;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.deadline.ReminderSweep;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

/** What the demonstration does when the application starts. */
class DemonstrationDossiersTest {

    private static final Instant START = Instant.parse("2026-11-27T16:00:00Z");

    private final DossierFiles dossiers = mock(DossierFiles.class);
    private final Agreements agreements = mock(Agreements.class);
    private final ReminderSweep reminders = mock(ReminderSweep.class);

    @Test
    void what_is_due_on_the_loading_day_goes_out_at_once_when_all_is_loaded() {
        starts(true);

        InOrder first = inOrder(dossiers, reminders);
        first.verify(dossiers, atLeast(20)).loadDemonstration(anyString(), eq(LocalDate.of(2026, 11, 27)));
        first.verify(reminders).sweep(START);
        first.verifyNoMoreInteractions();
    }

    @Test
    void where_the_sweep_is_off_nothing_goes_out() {
        starts(false);

        verify(dossiers, atLeast(20)).loadDemonstration(anyString(), any());
        verifyNoInteractions(reminders);
    }

    @Test
    void what_is_there_is_not_loaded_again_and_what_became_due_since_goes_out() {
        when(agreements.byReference(anyString(), any())).thenReturn(Optional.of(AgreementId.create()));

        starts(true);

        verify(dossiers, never()).loadDemonstration(anyString(), any());
        verify(reminders).sweep(START);
    }

    private void starts(boolean sweeps) {
        new DemonstrationDossiers(dossiers, agreements, reminders, sweeps, new EffectiveTime(Clock.fixed(START, EffectiveTime.ZONE))).run(null);
    }
}
