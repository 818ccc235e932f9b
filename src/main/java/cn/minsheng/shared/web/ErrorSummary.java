package cn.minsheng.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The messages on top of a page; those of a field lead to it. */
@Named
@RequestScoped
public class ErrorSummary {

    /**
     * One message.
     *
     * @param target client id of its field; null when it is not about one
     * @param label what the field is called; empty when unknown
     * @param quiet whether it only says that something went well
     */
    public record Line(String target, String label, String text, boolean quiet) {}

    /** What went well, and what is not about one field. */
    public List<Line> getGeneral() {
        return lines().filter(line -> line.target() == null).toList();
    }

    /** What is wrong with fields. */
    public List<Line> getFields() {
        return lines().filter(line -> line.target() != null).toList();
    }

    private Stream<Line> lines() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Line> lines = new ArrayList<>();
        faces.getClientIdsWithMessages()
                .forEachRemaining(
                        id ->
                                faces.getMessages(id)
                                        .forEachRemaining(m -> lines.add(line(faces, id, m))));
        return lines.stream();
    }

    private static Line line(FacesContext faces, String id, FacesMessage message) {
        message.rendered();
        boolean quiet = message.getSeverity().equals(FacesMessage.SEVERITY_INFO);
        return new Line(id, label(faces, id), message.getSummary(), quiet);
    }

    private static String label(FacesContext faces, String id) {
        String[] label = {""};
        if (id != null) {
            faces.getViewRoot()
                    .invokeOnComponent(
                            faces,
                            id,
                            (context, field) ->
                                    label[0] = text(field.getAttributes().get("label")));
        }
        return label[0];
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
