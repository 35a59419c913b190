/** What the service asks of people, shown to them. */
@NullMarked
package cn.zhibu.domain.burden;

import org.jspecify.annotations.NullMarked;
