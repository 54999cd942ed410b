import { describe, expect, it } from "vitest";
import { readPins, readSigningKey } from "#shared/shep/keys.ts";
import { gateway, stranger } from "./messages.ts";

const part = (pem: string, label: string) =>
  new RegExp(`-----BEGIN ${label}-----[^-]+-----END ${label}-----`).exec(pem)?.[0] ?? "";

describe("keys and pinned certificates", () => {
  it("are read out of PEM, several certificates one after the other", () => {
    const both = part(gateway.pem, "CERTIFICATE") + part(stranger.pem, "CERTIFICATE");
    const fingerprints = readPins(both).map(({ fingerprint }) => fingerprint);
    expect(fingerprints).toEqual([gateway.pins[0]?.fingerprint, stranger.pins[0]?.fingerprint]);
    for (const fingerprint of fingerprints) expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
  });

  it("a key goes with its own certificate, or is refused", () => {
    expect(readSigningKey(gateway.pem).certificate).toBe(gateway.pins[0]?.certificate);
    const mixed = part(stranger.pem, "CERTIFICATE") + part(gateway.pem, "PRIVATE KEY");
    expect(() => readSigningKey(mixed)).toThrow("a certificate of another key");
  });

  it.each(["CERTIFICATE", "PRIVATE KEY"])("a %s alone is no key to sign with", (label) => {
    expect(() => readSigningKey(part(gateway.pem, label))).toThrow("missing");
  });
});
