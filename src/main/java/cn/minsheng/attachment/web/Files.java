package cn.minsheng.attachment.web;

import cn.minsheng.attachment.FileKind;
import cn.minsheng.attachment.ReadFile;
import cn.minsheng.attachment.ReadingAttachments;
import cn.minsheng.shared.DomainException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Sends a file, {@code /files/12}. It is saved by the browser; only what a browser shows safely by
 * itself is shown, when asked for by {@code ?show}, and then without scripts or an origin.
 */
@WebServlet("/files/*")
public class Files extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject private transient ReadingAttachments reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            send(reading.read(id(request)), request.getParameter("show") != null, response);
        } catch (DomainException | NumberFormatException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static long id(HttpServletRequest request) {
        String path = request.getPathInfo();
        return Long.parseLong(path == null ? "" : path.substring(1));
    }

    private static void send(ReadFile file, boolean show, HttpServletResponse response)
            throws IOException {
        FileKind kind = file.kind();
        response.setContentType(kind.type());
        response.setContentLength(file.content().length);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader(
                "Content-Disposition",
                (show && kind.shown() ? "inline" : "attachment") + filename(file.name()));
        response.getOutputStream().write(file.content());
    }

    /** RFC 6266: the plain name for browsers that know no better, then the real one. */
    private static String filename(String name) {
        String plain = name.replaceAll("[^\\x20-\\x7e]|[\"\\\\%]", "_");
        String real = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "; filename=\"" + plain + "\"; filename*=UTF-8''" + real.replace("*", "%2A");
    }
}
