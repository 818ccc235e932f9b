/** {@code mvn -Prun}: the whole system on one machine. Not part of the WAR. */
package cn.minsheng.run;
