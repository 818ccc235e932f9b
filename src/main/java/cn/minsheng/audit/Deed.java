package cn.minsheng.audit;

/**
 * What was done to what.
 *
 * @param before JSON, or null
 * @param after JSON, or null
 */
record Deed(String action, String objectType, String objectId, String before, String after) {}
