package cn.minsheng.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.minsheng.shared.DomainException;
import cn.minsheng.shared.ErrorCode;
import jakarta.ejb.EJBException;
import jakarta.el.ELException;
import jakarta.faces.FacesException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.RollbackException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RefusalTest {

    private enum Some implements ErrorCode {
        RULE
    }

    private final DomainException refusal = new DomainException(Some.RULE);

    @Test
    void aRuleThatSaidNoIsFoundInWhatFacesWrapsAroundIt() {
        assertThat(Refusal.in(new FacesException(new ELException(refusal)))).contains(refusal);
    }

    @Test
    void aChangeBySomebodyElseIsToldWhenTheCommitFails() {
        var commit = new RollbackException("commit", new OptimisticLockException());
        assertThat(Refusal.in(new EJBException(commit)))
                .get()
                .extracting(DomainException::code)
                .isEqualTo(WebError.CHANGED_MEANWHILE);
    }

    @Test
    void aFaultIsNoRefusal() {
        assertThat(Refusal.in(new FacesException(new NullPointerException()))).isEmpty();
    }

    @Test
    void whatIsToldHasItsWordsInBothLanguages() {
        for (Locale locale : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
            assertThat(new DomainException(WebError.CHANGED_MEANWHILE).text(locale))
                    .doesNotContain("CHANGED_MEANWHILE");
        }
    }
}
