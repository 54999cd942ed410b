import { Webhook } from "standardwebhooks";
import { describe, expect, it } from "vitest";
import { instantAt } from "#shared/law/dates.ts";
import { publicKeyText } from "#shared/webhooks/keys.ts";
import { signatureOf, signedHeaders } from "#shared/webhooks/sign.ts";
import { toleranceSeconds, verifySignature } from "#shared/webhooks/verify.ts";
import { changed, plain, unpadded, vectors, type Vector } from "./vectors.ts";

const messageOf = ({ id, timestamp, body }: Vector) => ({
  id,
  body,
  at: instantAt(timestamp * 1000),
});

const headersOf = ({ id, timestamp, signature }: Vector) => ({
  "webhook-id": id,
  "webhook-timestamp": String(timestamp),
  "webhook-signature": signature,
});

const verdictOn = (vector: Vector, headers = headersOf(vector), late = 0) =>
  verifySignature(
    { headers, body: vector.body },
    [vector.publicKey ?? publicKeyText(vector.key) ?? vector.key],
    instantAt((vector.timestamp + late) * 1000),
  );

describe("the published vectors of Standard Webhooks", () => {
  it.each(vectors.map((vector) => [vector.name, vector] as const))(
    "%s: we sign as it says, and verify it",
    (_, vector) => {
      expect(signatureOf(vector.key, messageOf(vector))).toBe(vector.signature);
      expect(signedHeaders([vector.key], messageOf(vector))).toEqual(headersOf(vector));
      expect(verdictOn(vector)).toMatchObject({ valid: true, id: vector.id });
    },
  );

  it.each(changed)("%s: taken as it says", (_, { list, ...other }, isTaken) => {
    const good = headersOf(plain);
    const headers = {
      "webhook-id": other["id"] ?? good["webhook-id"],
      "webhook-timestamp": other["timestamp"] ?? good["webhook-timestamp"],
      "webhook-signature": list ?? good["webhook-signature"],
    };
    expect(verdictOn(plain, headers).valid).toBe(isTaken);
  });

  it.each(vectors.map((vector) => [vector.name, vector] as const))(
    "%s: is refused five minutes and a second early or late",
    (_, vector) => {
      const reasonAt = (late: number) => {
        const verdict = verdictOn(vector, headersOf(vector), late);
        return verdict.valid ? "valid" : verdict.reason;
      };
      expect(reasonAt(toleranceSeconds + 1)).toBe("too-old");
      expect(reasonAt(-toleranceSeconds - 1)).toBe("too-new");
    },
  );

  it.each(unpadded)("a secret without its padding is the same secret: %s", (secret, padding) => {
    for (const key of [secret, `whsec_${secret}`]) {
      const headers = signedHeaders([`whsec_${secret}${padding}`], messageOf(plain));
      expect(
        verifySignature({ headers, body: plain.body }, [key], instantAt(plain.timestamp * 1000)),
      ).toMatchObject({ valid: true });
    }
  });

  it.each(["", "whsec_", "whsec_не", "whsk_c2hvcnQ=", "whpk_c2hvcnQ=", "whsk_", "whpk_%"])(
    "a key without a key in it is refused: %s",
    (key) => {
      expect(() => signatureOf(key, messageOf(plain))).toThrow(/^(?:a secret|not a)/);
    },
  );

  it("the public part of a pair of keys is the published one", () => {
    const pairs = vectors.flatMap(({ key, publicKey }) => (publicKey ? [[key, publicKey]] : []));
    expect(pairs).toHaveLength(1);
    expect(pairs.map(([key = ""]) => publicKeyText(key))).toEqual(pairs.map(([, known]) => known));
  });

  it("a public key signs nothing", () => {
    const key = "whpk_1SiA4o9hyqTCpIqC5V9HUakiiaeACeqfZTInDBbOir4=";
    expect(() => signatureOf(key, messageOf(plain))).toThrow("signs nothing");
  });
});

describe("the public package of Standard Webhooks", () => {
  const body = '{"specversion":"1.0","type":"registration.included","data":{"қала":"Астана"}}';
  const id = "organization-240140000001_7";
  const now = () => instantAt(Math.floor(Date.now() / 1000) * 1000);
  const secrets = [plain.key, "C2FVsBQIhrscChlQIMV+b5sSYspob7oD"];

  it.each(secrets)("verifies what we sign with %s, an empty body too", (secret) => {
    for (const sent of [body, ""]) {
      const headers = signedHeaders([secret], { id, at: now(), body: sent });
      const read = new Webhook(secret).verify(sent, headers);
      expect(read).toEqual(sent === "" ? undefined : JSON.parse(sent));
    }
  });

  it.each(secrets)("verifies by %s what we sign with all keys of a rotation", (secret) => {
    const pair = `whsk_${Buffer.alloc(32, 7).toString("base64")}`;
    const headers = signedHeaders([...secrets, pair], { id, at: now(), body });
    expect(() => new Webhook(secret).verify(body, headers)).not.toThrow();
  });

  it.each(secrets)("signs with %s what we verify", (secret) => {
    const at = now();
    const headers = {
      "webhook-id": id,
      "webhook-timestamp": String(Date.parse(at) / 1000),
      "webhook-signature": new Webhook(secret).sign(id, new Date(at), body),
    };
    expect(verifySignature({ headers, body }, [secret], at)).toEqual({ valid: true, id, at });
    expect(verifySignature({ headers, body: `${body} ` }, [secret], at).valid).toBe(false);
  });
});
