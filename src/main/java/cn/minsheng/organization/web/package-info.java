/**
 * Pages on the organization, arranged by what an administrator of a city does: find a unit and see
 * who is who in it, move somebody, register who is away, enter a month's duty.
 */
package cn.minsheng.organization.web;
