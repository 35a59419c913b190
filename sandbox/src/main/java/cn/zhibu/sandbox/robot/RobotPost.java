package cn.zhibu.sandbox.robot;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/** What a robot said in its group. */
public record RobotPost(Instant at, String key, String msgtype, JsonNode body) {}
