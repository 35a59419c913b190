/** What the service asks of people: messages and taps. */
@NullMarked
package cn.zhibu.mapper.burden;

import org.jspecify.annotations.NullMarked;
