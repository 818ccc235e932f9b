package cn.minsheng.escalation.web;

import cn.minsheng.escalation.ReadingProblems;
import cn.minsheng.shared.DomainException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The diagram of one problem, in the version that it runs on, as BPMN XML for the viewer. */
@WebServlet("/escalation/diagram")
public class DiagramOfProblem extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject private transient ReadingProblems reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            var trail = reading.trail(Long.parseLong(request.getParameter("id")));
            response.setContentType("application/xml");
            response.setCharacterEncoding("UTF-8");
            response.getWriter().write(trail.definitionXml());
        } catch (DomainException | NumberFormatException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
