package cn.minsheng.shared;

import java.time.ZoneId;

/** The country's one time zone, in which days begin and end. */
public final class Zone {

    public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private Zone() {}
}
