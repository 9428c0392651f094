package debrief.review;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals texts with AES-256-GCM under a key that is not in the database. What is sealed for one purpose does not open for
 * another. The id of the key stands before the text, so that a key can be changed while the old one still opens.
 */
public final class Seal {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Map<String, SecretKeySpec> keys = new LinkedHashMap<>();
    private final String current;
    private final SecureRandom random = new SecureRandom();

    /** @param secrets the first seals, all of them open; each at least 16 characters */
    public Seal(List<String> secrets) {
        for (var secret : secrets) {
            if (secret.length() < 16) throw new IllegalArgumentException("DEBRIEF_KEY needs at least 16 characters");
            keys.put(id(secret), new SecretKeySpec(digest("seal:" + secret), "AES"));
        }
        if (secrets.isEmpty()) throw new IllegalArgumentException("DEBRIEF_KEY is missing");
        current = id(secrets.getFirst());
    }

    /** @param purpose whose text it is, such as {@code account/7/U0ADA} */
    String seal(String text, String purpose) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var sealed = apply(Cipher.ENCRYPT_MODE, current, nonce, purpose, text.getBytes(StandardCharsets.UTF_8));
        var encoder = Base64.getEncoder().withoutPadding();
        return current + "." + encoder.encodeToString(nonce) + "." + encoder.encodeToString(sealed);
    }

    /** @throws IllegalStateException when the key is not there any more, or the text was changed */
    String open(String sealed, String purpose) {
        var parts = sealed.split("\\.", 3);
        if (parts.length != 3 || !keys.containsKey(parts[0])) {
            throw new IllegalStateException("This was sealed with another DEBRIEF_KEY");
        }
        var decoder = Base64.getDecoder();
        var text = apply(Cipher.DECRYPT_MODE, parts[0], decoder.decode(parts[1]), purpose, decoder.decode(parts[2]));
        return new String(text, StandardCharsets.UTF_8);
    }

    private byte[] apply(int mode, String key, byte[] nonce, String purpose, byte[] text) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, keys.get(key), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("The sealed text cannot be opened", broken);
        }
    }

    private static String id(String secret) {
        return HexFormat.of().formatHex(digest("id:" + secret), 0, 4);
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
