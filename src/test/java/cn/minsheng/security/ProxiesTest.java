package cn.minsheng.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody chooses the address that is on record of them. */
class ProxiesTest {

    private final Proxies proxies =
            new Proxies(
                    new SecuritySettings() {
                        @Override
                        List<String> proxies() {
                            return List.of("10.0.0.5", "10.0.0.6");
                        }
                    });

    // From where the connection is | lines of X-Forwarded-For, with / between | whose it is
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "192.168.1.7 |                           | 192.168.1.7",
                "192.168.1.7 | 172.16.0.9                | 192.168.1.7",
                "10.0.0.5    |                           | 10.0.0.5",
                "10.0.0.5    | 172.16.0.9                | 172.16.0.9",
                "10.0.0.5    | 1.2.3.4, 172.16.0.9       | 172.16.0.9",
                "10.0.0.5    | 1.2.3.4 / 172.16.0.9      | 172.16.0.9",
                "10.0.0.5    | 1.2.3.4 / 172.16.0.9, 10.0.0.6 | 172.16.0.9",
                "10.0.0.5    | fe80::1                   | fe80::1",
                "10.0.0.5    | <script>                  | 10.0.0.5",
            })
    void whoseItIs(String connected, String lines, String address) {
        assertThat(proxies.address(request(connected, lines))).isEqualTo(address);
    }

    private static HttpServletRequest request(String connected, String lines) {
        List<String> sent = lines == null ? List.of() : Arrays.asList(lines.split(" / "));
        return (HttpServletRequest)
                Proxy.newProxyInstance(
                        HttpServletRequest.class.getClassLoader(),
                        new Class<?>[] {HttpServletRequest.class},
                        (self, method, args) ->
                                method.getName().equals("getRemoteAddr")
                                        ? connected
                                        : Collections.enumeration(sent));
    }
}
