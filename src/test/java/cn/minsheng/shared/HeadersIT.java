package cn.minsheng.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer says, and what nobody gets who isn't signed in. */
@RunAsClient
@ArquillianTest
class HeadersIT {

    private static final String STYLES =
            "/jakarta.faces.resource/css/minsheng.css.xhtml?ln=minsheng";

    @ArquillianResource private URL deployed;

    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @CsvSource({
        "/login.xhtml, 200",
        "/, 302",
        "/index.xhtml, 302",
        "/escalation/problem.xhtml?id=1, 302",
        "/nothing, 404",
        "/nothing.xhtml, 404",
        "/nothing/, 404",
        "/files/1, 401",
        "/escalation/diagram?id=1, 401",
        "/audit/export, 401",
        "/clock/breaches.xlsx, 401",
        "/WEB-INF/web.xml, 404",
        "/WEB-INF/layout.xhtml, 404",
        "/META-INF/MANIFEST.MF, 404",
        "/resources/minsheng/css/minsheng.css, 404",
        "/metrics, 404",
        "/openapi, 404",
        "/openapi/application.wadl, 404",
        "/health, 200",
        "/health/ready, 200",
        STYLES + ", 200",
        "/jakarta.faces.resource/nothing.css.xhtml?ln=minsheng, 404",
        "/jakarta.faces.resource/..%2fWEB-INF%2fweb.xml.xhtml, 404",
    })
    void everyAnswerSaysWhatABrowserMustNotDo(String path, int status) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'")
                .doesNotContain("'unsafe-eval'", "script-src 'unsafe-inline'");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(answer.headers().allValues("X-Frame-Options")).first().isEqualTo("DENY");
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(
                        kept ->
                                assertThat(kept.equals("no-store"))
                                        .isEqualTo(!path.equals(STYLES)));
        assertThat(answer.headers().allValues("Set-Cookie"))
                .allSatisfy(
                        cookie ->
                                assertThat(cookie)
                                        .contains("HttpOnly")
                                        .containsIgnoringCase("SameSite=Lax"));
    }

    @Test
    void aRedirectSaysNothingThatWasSentAsHost() throws Exception {
        assertThat(get("/index.xhtml").headers().firstValue("Location")).hasValue("/login.xhtml");
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site, 403",
        "Sec-Fetch-Site, same-site, 403",
        "Sec-Fetch-Site, same-origin, 200",
        "Origin, https://evil.example, 403",
        "Origin, null, 403",
        "Origin, SELF, 200",
        "X-Nothing, said, 200",
    })
    void aFormOfAnotherSiteIsNotTaken(String header, String value, int status) throws Exception {
        String said = value.equals("SELF") ? "http://" + uri("/").getAuthority() : value;
        HttpRequest form =
                HttpRequest.newBuilder(uri("/login.xhtml"))
                        .header(header, said)
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build();
        assertThat(send(form).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "PUT", "DELETE", "PATCH", "OPTIONS"})
    void otherMethodsDoNothing(String method) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(uri("/login.xhtml"))
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .build();
        assertThat(send(request).statusCode()).isIn(400, 405);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(path)).build());
    }

    private HttpResponse<String> send(HttpRequest request)
            throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + deployed.getPort() + path);
    }
}
