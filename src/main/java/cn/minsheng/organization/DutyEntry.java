package cn.minsheng.organization;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A day of a unit's roster as somebody fills it in.
 *
 * @param seen who was on duty when the page was opened; null for nobody
 * @param person who shall be; null for nobody
 */
public record DutyEntry(LocalDate day, Long seen, Long person) implements Serializable {}
