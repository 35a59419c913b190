/** Departments, members and tags, what the app may see of them, and their API. */
@NullMarked
package cn.zhibu.sandbox.directory;

import org.jspecify.annotations.NullMarked;
