package cn.zhibu.engines;

import java.io.IOException;

/** The program of a JVM that is to be killed while both servers run. */
final class ChildJvm {

    private ChildJvm() {}

    public static void main(String[] args) throws IOException {
        Engines engines = Engines.forTests();
        System.out.println(engines.postgres().port() + " " + engines.redis().port());
        System.in.read();
        engines.close();
    }
}
