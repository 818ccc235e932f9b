package cn.minsheng.harness;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;

/** Moves the clock for tests that are outside the server. */
@WebServlet("/test-only/time")
public class TestTimeServlet extends HttpServlet {

    @Inject private transient TestTime time;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.getWriter().print(time.now());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        time.moveTo(Instant.parse(request.getParameter("to")));
        doGet(request, response);
    }
}
