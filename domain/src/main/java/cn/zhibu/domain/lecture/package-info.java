/** Micro party lectures: published by lecturers in versions, each read by a reviewer before anybody else sees it (domain.md 8). */
@NullMarked
package cn.zhibu.domain.lecture;

import org.jspecify.annotations.NullMarked;
