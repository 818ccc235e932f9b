/**
 * What every package may use: errors, texts, the clock, the database. Knows no word of a feature.
 */
package cn.minsheng.shared;
