package cn.minsheng.organization;

import java.io.Serializable;
import java.util.List;

/**
 * One position at a glance.
 *
 * @param open what waits for its holder in it
 */
public record PositionSheet(Seat seat, List<OpenWork.Item> open) implements Serializable {}
