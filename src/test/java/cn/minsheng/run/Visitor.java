package cn.minsheng.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody who uses the pages like everybody else, by a browser without scripts. */
public final class Visitor {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI base;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();

    private Visitor(String base) {
        this.base = URI.create(base);
    }

    /**
     * Signs in.
     *
     * @param base the application's address, with a slash at its end
     */
    public static Visitor signIn(String base, String login, String password) {
        Visitor visitor = new Visitor(base);
        VisitedPage first =
                visitor.open("login.xhtml")
                        .press("enter", Map.of("login", login, "password", password));
        if (first.address().getPath().endsWith("/login.xhtml")) {
            throw new IllegalStateException(login + " could not sign in: " + first.messages());
        }
        return visitor;
    }

    /** Opens a page by its path without the slash before it. */
    public VisitedPage open(String path) {
        return get(HttpRequest.newBuilder(base.resolve(path)));
    }

    VisitedPage post(URI to, List<Map.Entry<String, String>> fields) {
        String body =
                fields.stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return get(
                HttpRequest.newBuilder(to)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** As a form that takes files is sent, with none chosen. */
    VisitedPage postInParts(URI to, List<Map.Entry<String, String>> fields) {
        String boundary = "part-" + UUID.randomUUID();
        String body =
                fields.stream()
                        .map(
                                field ->
                                        "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                                                .formatted(
                                                        boundary, field.getKey(), field.getValue()))
                        .collect(Collectors.joining("", "", "--" + boundary + "--\r\n"));
        return get(
                HttpRequest.newBuilder(to)
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private VisitedPage get(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    client.send(
                            request.timeout(PATIENCE).build(),
                            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            // The answer to a script holds its pieces of HTML as character data.
            String body = response.body().replace("<![CDATA[", "").replace("]]>", "");
            Document html = Jsoup.parse(body, response.uri().toString());
            return new VisitedPage(this, response.uri(), response.statusCode(), html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
