/** How the service feels, for load balancers and operators. */
@NullMarked
package cn.zhibu.bot.health;

import org.jspecify.annotations.NullMarked;
