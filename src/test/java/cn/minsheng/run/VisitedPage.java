package cn.minsheng.run;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page as a {@link Visitor} got it: its forms can be filled in and sent. */
public record VisitedPage(Visitor visitor, URI address, int status, Document html) {

    /** What the page says went well or wrong. */
    public String messages() {
        return html.select("#messages").text();
    }

    /** Whether there is a button of that id in some form. */
    public boolean has(String button) {
        return html.select("button[id$=:" + button + "]").first() != null;
    }

    /**
     * Fills in the form of a button and presses it.
     *
     * @param values by the ids of the inputs; of what is chosen a part of what it says
     */
    public VisitedPage press(String button, Map<String, String> values) {
        Element pressed = html.select("button[id$=:" + button + "]").first();
        if (pressed == null) {
            throw new IllegalStateException(
                    "No button " + button + " at " + address + " " + messages());
        }
        Element form = pressed.closest("form");
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        form.select("input, select, textarea")
                .forEach(control -> values(control, values).forEach(fields::add));
        values.entrySet().stream()
                .filter(value -> form.select("[id$=:" + value.getKey() + "_hinput]").isEmpty())
                .filter(value -> form.select("[id$=:" + value.getKey() + "]").isEmpty())
                .forEach(
                        value -> {
                            throw new IllegalStateException("No input " + value.getKey());
                        });
        fields.add(Map.entry("primefaces.nonce", html.select("script[nonce]").attr("nonce")));
        fields.add(Map.entry(pressed.attr("name"), ""));
        URI to = URI.create(form.absUrl("action"));
        return form.attr("enctype").startsWith("multipart/")
                ? visitor.postInParts(to, fields)
                : visitor.post(to, fields);
    }

    private Stream<Map.Entry<String, String>> values(Element control, Map<String, String> values) {
        String name = control.attr("name");
        if (name.isEmpty() || control.hasAttr("disabled") || isUnchecked(control)) {
            return Stream.empty();
        }
        String id = name.substring(name.lastIndexOf(':') + 1).replaceAll("_(h?)input$", "");
        String given = values.get(id);
        if (name.endsWith("_input")
                && control.closest("form").getElementById(name.replaceAll("_input$", "_hinput"))
                        != null) {
            return Stream.of(Map.entry(name, ""));
        }
        if (given == null) {
            return kept(control).stream().map(value -> Map.entry(name, value));
        }
        if (control.tagName().equals("select") && !control.select("option").isEmpty()) {
            return Stream.of(Map.entry(name, option(control, given)));
        }
        return Stream.of(
                Map.entry(name, name.endsWith("_hinput") ? found(control, name, given) : given));
    }

    private static boolean isUnchecked(Element control) {
        String type = control.attr("type");
        return type.equals("file")
                || (type.equals("checkbox") || type.equals("radio")) && !control.hasAttr("checked");
    }

    private static List<String> kept(Element control) {
        return control.tagName().equals("select")
                ? control.select("option[selected]").eachAttr("value")
                : List.of(control.val());
    }

    private static String option(Element select, String said) {
        return select.select("option").stream()
                .filter(option -> option.text().contains(said) || option.val().equals(said))
                .map(Element::val)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(said + " is not among " + select.text()));
    }

    /** Types into an input that proposes what to choose, and takes the first proposal. */
    private String found(Element control, String name, String typed) {
        String field = name.substring(0, name.length() - "_hinput".length());
        Element form = control.closest("form");
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        form.select("input[type=hidden]")
                .forEach(hidden -> fields.add(Map.entry(hidden.attr("name"), hidden.val())));
        fields.add(Map.entry("primefaces.nonce", html.select("script[nonce]").attr("nonce")));
        fields.add(Map.entry("jakarta.faces.partial.ajax", "true"));
        fields.add(Map.entry("jakarta.faces.source", field));
        fields.add(Map.entry("jakarta.faces.partial.execute", field));
        fields.add(Map.entry("jakarta.faces.partial.render", field));
        fields.add(Map.entry(field + "_query", typed));
        VisitedPage proposals = visitor.post(URI.create(form.absUrl("action")), fields);
        return proposals.html().select("[data-item-value]").stream()
                .filter(item -> item.attr("data-item-label").contains(typed))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(typed + " was not found"))
                .attr("data-item-value");
    }
}
