/** A month of three branches on the stage: what each person read, and on which day. */
package cn.zhibu.app.month;
