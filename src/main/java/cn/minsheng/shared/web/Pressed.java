package cn.minsheng.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Which button was pressed, so that a form with several asks of each only what it needs. */
@Named
@RequestScoped
public class Pressed {

    @Inject private HttpServletRequest request;

    /** Whether it was one of these, by their ids with commas between. */
    public boolean any(String buttons) {
        Set<String> ids = Set.of(buttons.split(","));
        return request.getParameterMap().keySet().stream()
                .anyMatch(name -> ids.contains(name.substring(name.lastIndexOf(':') + 1)));
    }
}
