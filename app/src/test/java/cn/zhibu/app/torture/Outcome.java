package cn.zhibu.app.torture;

/**
 * What the platform knows of an act in the end.
 *
 * @param acked whether a delivery was answered with 200
 * @param later whether an answer put the person off, so that the outcome must follow as a message
 */
record Outcome(Act act, int deliveries, boolean acked, boolean later, long millis) {}
