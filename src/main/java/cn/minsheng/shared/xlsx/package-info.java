/**
 * Reading and writing .xlsx row by row. Text is written as text, whatever it begins with; what is
 * read is limited in size before anything of it is trusted.
 */
package cn.minsheng.shared.xlsx;
