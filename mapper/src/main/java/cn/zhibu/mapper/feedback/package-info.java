/** What people thought of a meeting, and who has said so: two tables that never meet. */
@NullMarked
package cn.zhibu.mapper.feedback;

import org.jspecify.annotations.NullMarked;
