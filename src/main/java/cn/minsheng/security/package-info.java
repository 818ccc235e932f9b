/**
 * Signing in, who the current user is, and who may do what.
 *
 * <p>The one table of permissions is {@code /permissions.csv}. An action has a column for the own
 * unit (a position with the role in that unit or in one above it) and one for the own region (a
 * position with the role whose region the unit lies in, or below it). {@link
 * cn.minsheng.security.Access} asks it for a unit, the interceptor of {@link
 * cn.minsheng.shared.Does} asks whether the action can be done anywhere at all.
 */
package cn.minsheng.security;
