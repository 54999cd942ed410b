import * as fc from "fast-check";
import { Webhook } from "standardwebhooks";
import { describe, expect, it } from "vitest";
import { epochMilliseconds, instantAt } from "#shared/law/dates.ts";
import { privateKeyText, publicKeyText } from "#shared/webhooks/keys.ts";
import { signedHeaders } from "#shared/webhooks/sign.ts";
import { toleranceSeconds, verifySignature } from "#shared/webhooks/verify.ts";
import { instant } from "#test/fakes/clock.ts";

const now = instant("2026-11-23T04:00:00.000Z");
const secret = "whsec_k7Qm2xW9vB4nR8tY1pL6sD3fG5hJ0zCa";
const message = { id: "id-1", at: now, body: '{"reference":"organization-1.tax-debt.1"}' };

const secondsFromNow = (seconds: number) => instantAt(epochMilliseconds(now) + seconds * 1000);

const anyId = fc.stringMatching(/^[\w-]{1,40}$/);
// Lone surrogates do not exist in a body that came over the wire as UTF-8.
const anyBody = fc.string({ unit: "binary" });
const anySecret = fc.string({ unit: "binary", minLength: 1 });
const anyMessage = fc.record({ id: anyId, at: fc.constant(now), body: anyBody });

const verdictOn = (
  headers: Record<string, string | undefined>,
  body = message.body,
  secrets = [secret],
) => verifySignature({ headers, body }, secrets, now);

const reasonOf = (...parameters: Parameters<typeof verdictOn>) => {
  const verdict = verdictOn(...parameters);
  return verdict.valid ? "valid" : verdict.reason;
};

describe("a signed webhook", () => {
  it("is valid for whoever knows the secret, with its identifier and moment", () => {
    fc.assert(
      fc.property(anyMessage, anySecret, (sent, key) => {
        const headers = signedHeaders([key], sent);
        expect(verdictOn(headers, sent.body, [key])).toEqual({ valid: true, id: sent.id, at: now });
      }),
    );
  });

  it("is signed as Standard Webhooks has it: the standard's own library verifies it", () => {
    const at = instantAt(Math.floor(Date.now() / 1000) * 1000);
    const headers = signedHeaders([secret], { ...message, at });
    expect(new Webhook(secret).verify(message.body, headers)).toEqual(JSON.parse(message.body));
  });

  it("takes a secret that is no base64 by its UTF-8 bytes", () => {
    const headers = signedHeaders(["құпия"], message);
    expect(reasonOf(headers, message.body, ["құпия"])).toBe("valid");
    expect(reasonOf(headers, message.body, ["құпиа"])).toBe("wrong-signature");
  });

  it.each(["id", "body"] as const)("is refused when its %s is another", (part) => {
    fc.assert(
      fc.property(anyMessage, anyMessage, (sent, other) => {
        fc.pre(other[part] !== sent[part]);
        const headers = signedHeaders([secret], sent);
        const shown = { ...sent, [part]: other[part] };
        const tampered = { ...headers, "webhook-id": shown.id };
        expect(reasonOf(tampered, shown.body)).toBe("wrong-signature");
      }),
    );
  });

  it("is refused when its moment is another", () => {
    fc.assert(
      fc.property(anyMessage, fc.integer({ min: 1, max: 60 }), (sent, later) => {
        const headers = signedHeaders([secret], sent);
        const seconds = Number(headers["webhook-timestamp"]) + later;
        const tampered = { ...headers, "webhook-timestamp": String(seconds) };
        expect(reasonOf(tampered, sent.body)).toBe("wrong-signature");
      }),
    );
  });

  it("is refused when any character of the signature is another", () => {
    const headers = signedHeaders([secret], message);
    const signature = headers["webhook-signature"];
    fc.assert(
      fc.property(fc.nat(signature.length - 1), fc.string({ maxLength: 3 }), (place, other) => {
        const tampered = signature.slice(0, place) + other + signature.slice(place + 1);
        fc.pre(!tampered.split(" ").includes(signature));
        const reason = reasonOf({ ...headers, "webhook-signature": tampered });
        expect(["wrong-signature", "malformed", "headers-missing"]).toContain(reason);
      }),
    );
  });

  it("is refused when made with another secret", () => {
    fc.assert(
      fc.property(anySecret, anySecret, (one, other) => {
        fc.pre(one !== other);
        // HMAC fills a short key up with zero bytes.
        fc.pre(one.replace(/\0+$/, "") !== other.replace(/\0+$/, ""));
        expect(reasonOf(signedHeaders([one], message), message.body, [other])).toBe(
          "wrong-signature",
        );
      }),
    );
  });

  it("cannot be read with its parts shifted: an identifier has no full stop", () => {
    const body = "5.rest";
    const headers = signedHeaders([secret], { ...message, body });
    const shifted = {
      "webhook-id": `${headers["webhook-id"]}.${headers["webhook-timestamp"]}`,
      "webhook-timestamp": "5",
      "webhook-signature": headers["webhook-signature"],
    };
    expect(reasonOf(shifted, "rest")).toBe("malformed");
    expect(() => signedHeaders([secret], { ...message, id: "a.b" })).toThrow("cannot be signed");
  });
});

describe("while a secret is being changed", () => {
  it("a message by any of the known secrets is taken", () => {
    const headers = signedHeaders(["old"], message);
    expect(reasonOf(headers, message.body, ["new", "old"])).toBe("valid");
    expect(reasonOf(headers, message.body, ["new", "newer"])).toBe("wrong-signature");
  });

  it("a message signed by both is taken by whoever knows one", () => {
    const headers = signedHeaders(["new", "old"], message);
    expect(reasonOf(headers, message.body, ["old"])).toBe("valid");
    expect(reasonOf(headers, message.body, ["new"])).toBe("valid");
  });

  it("signatures of unknown versions beside a good one are passed over", () => {
    const headers = signedHeaders([secret], message);
    const list = `v1a,abc ${headers["webhook-signature"]} v2,x`;
    expect(reasonOf({ ...headers, "webhook-signature": list })).toBe("valid");
  });

  it("without any known secret nothing is taken", () => {
    expect(reasonOf(signedHeaders([secret], message), message.body, [])).toBe("wrong-signature");
  });
});

describe("signatures by ed25519 keys (v1a)", () => {
  const keyOf = (letter: string) => privateKeyText(Buffer.alloc(32, letter));
  const publicOf = (letter: string) => publicKeyText(keyOf(letter)) ?? "";

  it("are verified by the public part alone", () => {
    fc.assert(
      fc.property(anyMessage, (sent) => {
        const headers = signedHeaders([keyOf("a")], sent);
        expect(reasonOf(headers, sent.body, [publicOf("a")])).toBe("valid");
        expect(reasonOf(headers, `${sent.body}.`, [publicOf("a")])).toBe("wrong-signature");
        expect(reasonOf(headers, sent.body, [publicOf("b")])).toBe("wrong-signature");
      }),
    );
  });

  it("stand beside those by secrets: whoever knows one key takes the message", () => {
    const headers = signedHeaders([keyOf("a"), secret, keyOf("b")], message);
    for (const known of [publicOf("a"), secret, publicOf("b")]) {
      expect(reasonOf(headers, message.body, [known])).toBe("valid");
    }
    expect(reasonOf(headers, message.body, [publicOf("c"), "other"])).toBe("wrong-signature");
  });

  it("a secret is no public key: the public text proves nothing as a secret", () => {
    const forged = signedHeaders([publicOf("a").slice("whpk_".length)], message);
    expect(reasonOf(forged, message.body, [publicOf("a")])).toBe("wrong-signature");
  });

  it("keep nobody busy: a list of more than sixteen is malformed", () => {
    const headers = signedHeaders(Array<string>(17).fill(secret), message);
    expect(reasonOf(headers)).toBe("malformed");
  });
});

describe("the tolerance of five minutes", () => {
  it.each([
    [-toleranceSeconds - 1, "too-old"],
    [-toleranceSeconds, "valid"],
    [toleranceSeconds, "valid"],
    [toleranceSeconds + 1, "too-new"],
  ])("a message signed %i seconds from now is %s", (seconds, expected) => {
    const headers = signedHeaders([secret], { ...message, at: secondsFromNow(seconds) });
    expect(reasonOf(headers)).toBe(expected);
  });

  it("is held before the signature: an old message is called old, whoever signed it", () => {
    const headers = signedHeaders(["other"], { ...message, at: secondsFromNow(-3600) });
    expect(reasonOf(headers)).toBe("too-old");
  });
});

describe("headers", () => {
  const good = signedHeaders([secret], message);

  it.each(["webhook-id", "webhook-timestamp", "webhook-signature"])("%s must be there", (name) => {
    expect(reasonOf({ ...good, [name]: undefined })).toBe("headers-missing");
    expect(reasonOf({ ...good, [name]: "" })).toBe("headers-missing");
  });

  it.each([
    ["webhook-timestamp", "soon"],
    ["webhook-timestamp", "-1"],
    ["webhook-timestamp", "1e9"],
    ["webhook-timestamp", `${good["webhook-timestamp"]}.0`],
    ["webhook-timestamp", "99999999999999999999"],
    ["webhook-id", "a b"],
    ["webhook-id", "a".repeat(129)],
    ["webhook-signature", "v2,abc"],
    ["webhook-signature", "v1"],
    ["webhook-signature", "abc"],
  ])("%s: %s is malformed", (name, value) => {
    expect(reasonOf({ ...good, [name]: value })).toBe("malformed");
  });
});
