package cn.minsheng.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** What a version of the calendar says of a day; a later version may say otherwise. */
@Entity
@Immutable
@IdClass(CalendarDay.Key.class)
@Table(name = "calendar_day")
public class CalendarDay {
    @Id private LocalDate day;

    @Id
    @Column(name = "version")
    private Integer since;

    @Enumerated(EnumType.STRING)
    private DayKind kind;

    private String name;

    protected CalendarDay() {}

    CalendarDay(int since, LocalDate day, DayKind kind, String name) {
        this.since = since;
        this.day = day;
        this.kind = kind;
        this.name = name;
    }

    public LocalDate getDay() {
        return day;
    }

    public DayKind getKind() {
        return kind;
    }

    public String getName() {
        return name;
    }

    /** A day in a version. */
    public record Key(LocalDate day, Integer since) {}
}
