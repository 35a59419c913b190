package cn.zhibu.sandbox.control;

import tools.jackson.databind.node.ObjectNode;

/** Answers one control call. */
@FunctionalInterface
interface Handler {
    ObjectNode answer(ControlCall call);
}
