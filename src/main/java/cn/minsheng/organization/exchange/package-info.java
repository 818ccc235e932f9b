/**
 * The organization as one workbook: what was exported can be imported again and changes nothing. An
 * import is loaded whole or not at all, with every bad row named. It never removes what the file
 * leaves out.
 */
package cn.minsheng.organization.exchange;
