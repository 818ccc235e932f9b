package cn.minsheng.shared;

/**
 * Is there so that Chinese is found as such: else a server with an English locale would answer in
 * English.
 */
public class Texts_zh extends Texts {}
