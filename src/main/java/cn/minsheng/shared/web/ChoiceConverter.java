package cn.minsheng.shared.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/** A choice on its way to the browser and back; only its id is believed afterwards. */
@FacesConverter("minsheng.Choice")
public class ChoiceConverter implements Converter<Choice> {

    private static final long NOBODY = 0;

    @Override
    public Choice getAsObject(FacesContext faces, UIComponent field, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        String[] parts = value.split("\\|", 3);
        try {
            return new Choice(Long.parseLong(parts[0]), parts[1], parts[2]);
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            // Typed and nothing chosen: it stays in the field, and no id is nobody's.
            return new Choice(NOBODY, value, "");
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, Choice choice) {
        return choice == null
                ? ""
                : choice.id() + "|" + choice.label().replace('|', '/') + "|" + choice.hint();
    }
}
