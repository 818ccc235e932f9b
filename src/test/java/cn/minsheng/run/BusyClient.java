package cn.minsheng.run;

import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * Somebody who raises problems and, with the people of another unit, works on some of them, and
 * remembers what the pages said was saved.
 */
final class BusyClient implements Runnable {

    /** Who raises problems, and whom of the unit that answers they deal with. */
    record Part(String raiser, String unit, String liaison, String solver, String solverName) {}

    /** What a page said was saved, or what was sent and not answered. */
    record Sent(String title, String kind, boolean told) {}

    static final List<Part> PARTS =
            List.of(
                    new Part("ziran-jingban", "jiaoti", "jiaoti-lianluo", "jiaoti-jingban2", "甲二"),
                    new Part(
                            "canlian-jingban", "renshe", "renshe-lianluo", "renshe-jingban2", "乙二"),
                    new Part(
                            "guowang-jingban",
                            "zhujian",
                            "zhujian-lianluo",
                            "zhujian-jingban2",
                            "庚二"),
                    new Part(
                            "nongye-jingban",
                            "weijian",
                            "weijian-lianluo",
                            "weijian-jingban2",
                            "己二"));

    private static final Map<String, String> UNITS =
            Map.of("jiaoti", "教体局", "renshe", "人社局", "zhujian", "住建局", "weijian", "卫健局");

    private final String address;
    private final Part part;
    private final Queue<Sent> sent;
    private final Random random;
    private final Map<String, Visitor> visitors = new HashMap<>();
    private volatile boolean stopped;

    BusyClient(String address, Part part, Queue<Sent> sent, long seed) {
        this.address = address;
        this.part = part;
        this.sent = sent;
        this.random = new Random(seed);
    }

    void stop() {
        stopped = true;
    }

    @Override
    public void run() {
        while (!stopped) {
            try {
                oneProblem();
            } catch (UncheckedIOException | IllegalStateException e) {
                // The server is gone, or time moved the problem on.
                visitors.clear();
                pause();
            }
        }
    }

    private void oneProblem() {
        String title = "示例 " + UUID.randomUUID();
        VisitedPage raised =
                send(
                        title,
                        "RAISED",
                        visitor(part.raiser()).open("escalation/raise.xhtml"),
                        "raise",
                        Map.of(
                                "unit",
                                UNITS.get(part.unit()),
                                "kind",
                                "CROSS_DEPARTMENT",
                                "urgency",
                                "URGENT",
                                "title",
                                title,
                                "description",
                                title));
        String page = "escalation/problem.xhtml?" + raised.address().getQuery();
        if (random.nextInt(3) > 0) {
            Map<String, String> solver = Map.of("position", "经办人" + part.solverName());
            act(title, "ACCEPTED", part.liaison(), page, "accept", solver);
            comment(title, part.raiser(), page);
            if (random.nextBoolean()) {
                Map<String, String> offer =
                        Map.of(
                                "words",
                                title,
                                "position",
                                "经办人" + part.solverName(),
                                "date",
                                "2099-12-31");
                act(title, "OFFERED", part.solver(), page, "offer", offer);
                act(title, "OFFER_ACCEPTED", part.raiser(), page, "acceptOffer", Map.of());
            }
        }
    }

    private void comment(String title, String login, String page) {
        act(title, "COMMENTED", login, page, "say", Map.of("comment", title));
    }

    private void act(
            String title,
            String kind,
            String login,
            String page,
            String button,
            Map<String, String> values) {
        send(title, kind, visitor(login).open(page), button, values);
    }

    private VisitedPage send(
            String title,
            String kind,
            VisitedPage form,
            String button,
            Map<String, String> values) {
        if (!form.has(button)) {
            throw new IllegalStateException("Nothing to " + button);
        }
        try {
            VisitedPage answer = form.press(button, values);
            String query = answer.address().getQuery();
            boolean told =
                    answer.status() == 200
                            && query != null
                            && query.startsWith("id=")
                            && answer.html().select(".m-message-error").isEmpty();
            sent.add(new Sent(title, kind, told));
            if (!told) {
                throw new IllegalStateException(answer.status() + " " + answer.messages());
            }
            return answer;
        } catch (UncheckedIOException e) {
            sent.add(new Sent(title, kind, false));
            throw e;
        }
    }

    private Visitor visitor(String login) {
        return visitors.computeIfAbsent(
                login, name -> Visitor.signIn(address, name, SampleAccounts.PASSWORD));
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
