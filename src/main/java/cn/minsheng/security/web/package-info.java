/** Pages of signing in, accounts and roles, and what guards every page. */
package cn.minsheng.security.web;
