package cn.minsheng.shared.web;

import cn.minsheng.shared.DomainException;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.logging.Logger;
import org.omnifaces.util.Components;

/**
 * Turns a rule's no into a message on the page that asked, beside the field when the error names
 * one, with what was typed kept. A page of something that isn't there, or not for whoever asks, is
 * not found. Faults go on to the error page, which shows a number that is in the log.
 */
public class RefusalHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(RefusalHandler.class.getName());

    /** Around the handler that shows error pages. */
    public RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            var queued = events.next().getContext();
            Optional<DomainException> refusal = Refusal.in(queued.getException());
            if (refusal.isPresent()
                    && answer(queued.getContext(), queued.getPhaseId(), refusal.get())) {
                LOG.fine(() -> "Refused: " + refusal.get().getMessage());
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean answer(FacesContext faces, PhaseId phase, DomainException refusal) {
        if (faces.getExternalContext().isResponseCommitted()) {
            return false;
        }
        if (refusal.code().absent() && !faces.isPostback()) {
            notFound(faces);
            return true;
        }
        if (PhaseId.RENDER_RESPONSE.equals(phase)) {
            return false;
        }
        tell(faces, refusal);
        return true;
    }

    private static void notFound(FacesContext faces) {
        try {
            faces.getExternalContext().responseSendError(404, null);
            faces.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    private static void tell(FacesContext faces, DomainException refusal) {
        String text = refusal.text(faces.getViewRoot().getLocale());
        UIComponent field = field(faces, refusal.code().field());
        mark(faces, field);
        faces.addMessage(
                field == null ? null : field.getClientId(faces),
                new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        faces.validationFailed();
        faces.renderResponse();
    }

    /** An invalid field shows what was sent, which only plain inputs send under their own name. */
    private static void mark(FacesContext faces, UIComponent field) {
        if (field instanceof EditableValueHolder input) {
            String typed =
                    faces.getExternalContext()
                            .getRequestParameterMap()
                            .get(field.getClientId(faces));
            if (typed != null) {
                input.setSubmittedValue(typed);
                input.setValid(false);
            }
        }
    }

    /** Of the form that was sent: forms side by side name their fields alike. */
    private static UIComponent field(FacesContext faces, String id) {
        if (id == null) {
            return null;
        }
        UIComponent form = Components.getCurrentForm();
        return find(form == null ? faces.getViewRoot() : form, id);
    }

    private static UIComponent find(UIComponent parent, String id) {
        if (id.equals(parent.getId())) {
            return parent;
        }
        Iterator<UIComponent> children = parent.getFacetsAndChildren();
        while (children.hasNext()) {
            UIComponent found = find(children.next(), id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
