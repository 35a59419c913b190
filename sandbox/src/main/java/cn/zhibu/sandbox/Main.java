package cn.zhibu.sandbox;

final class Main {
    private Main() {}

    public static void main(String[] args) {}
}
