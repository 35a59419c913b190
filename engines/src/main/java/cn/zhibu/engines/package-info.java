/** PostgreSQL and Redis that start and end with a JVM, for the demo and the tests. */
@NullMarked
package cn.zhibu.engines;

import org.jspecify.annotations.NullMarked;
