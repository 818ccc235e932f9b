/**
 * Tests inside the server and in a browser. One PostgreSQL and one server serve them all; every
 * test raises its own cases.
 */
package cn.minsheng.harness;
