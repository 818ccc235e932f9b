/** Pages on which auditors read the record. */
package cn.minsheng.audit.web;
