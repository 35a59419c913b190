/** Faults that tests and demos order in advance. */
@NullMarked
package cn.zhibu.sandbox.fault;

import org.jspecify.annotations.NullMarked;
