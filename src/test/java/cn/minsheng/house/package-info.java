/**
 * What holds for the whole code: directions between packages, and where texts and time come from.
 */
package cn.minsheng.house;
