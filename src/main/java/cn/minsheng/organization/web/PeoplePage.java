package cn.minsheng.organization.web;

import cn.minsheng.organization.PersonLine;
import cn.minsheng.organization.ReadingPeople;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The people of the own region, a page at a time. */
@Named
@RequestScoped
public class PeoplePage {
    private static final int SIZE = 50;

    @Inject private ReadingPeople reading;

    private String text;
    private boolean disabled;
    private int from;
    private List<PersonLine> found;

    /** Called before the page is shown: one more than fits tells whether there is a next page. */
    public void load() {
        found = reading.list(text, disabled, Math.max(from, 0), SIZE + 1);
    }

    public List<PersonLine> getLines() {
        return found.subList(0, Math.min(SIZE, found.size()));
    }

    /** Where the next page begins; null when this is the last. */
    public Integer getNext() {
        return found.size() > SIZE ? Math.max(from, 0) + SIZE : null;
    }

    public boolean isFirst() {
        return from <= 0;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isDisabled() {
        return disabled;
    }

    public void setDisabled(boolean disabled) {
        this.disabled = disabled;
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        this.from = from;
    }
}
