package cn.zhibu.sandbox.crypto;

/** Ciphertext in Base64 with what its signature covers. */
public record Sealed(String encrypt, String signature, String timestamp, String nonce) {}
