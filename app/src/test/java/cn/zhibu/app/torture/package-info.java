/** Crashes, outages and storms against the service, and a checker that says what was lost, doubled, disordered or cannot be explained. */
@NullMarked
package cn.zhibu.app.torture;

import org.jspecify.annotations.NullMarked;
