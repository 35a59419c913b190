package cn.zhibu.demo;

final class Demo {
    private Demo() {}

    public static void main(String[] args) {}
}
