import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Identity } from "#shared/state-systems/authority/identity.ts";
import type { KeyKind } from "#shared/state-systems/authority/keys.ts";
import { sign } from "#shared/state-systems/authority/sign.ts";
import { iinOf, testAuthority } from "#test/samples/signing.ts";
import { bytes, content, person, reasonsFor } from "./samples.ts";

// An implementation that shares nothing with ours; where it is missing the other tests must do.
const isMissing = spawnSync("openssl", ["cms", "-help"]).status !== 0;

const openssl = (...parameters: readonly string[]): boolean =>
  spawnSync("openssl", parameters, { encoding: "utf8" }).status === 0;

describe.skipIf(isMissing)("OpenSSL", () => {
  let folder = "";
  const file = (name: string): string => join(folder, name);
  const put = (name: string, text: string | Uint8Array): string => {
    writeFileSync(file(name), text);
    return file(name);
  };

  /** Writes an identity's files and gives the options that let OpenSSL sign with it. */
  const asSigner = (identity: Identity, name: string): readonly string[] => [
    "-signer",
    put(`${name}.pem`, identity.certificate),
    "-inkey",
    put(`${name}-key.pem`, identity.privateKey),
    "-certfile",
    put(`${name}-chain.pem`, identity.authorities.join("")),
  ];

  const identities = new Map<KeyKind, Identity>();
  const identityOf = (keys: KeyKind): Identity => {
    const identity = identities.get(keys) ?? testAuthority().issuePerson(person, { keys });
    identities.set(keys, identity);
    return identity;
  };

  const signedByIt = (...parameters: readonly string[]): string => {
    const [input, output] = [put("content", content), file("signature")];
    const isSigned = openssl(
      "cms",
      "-sign",
      "-binary",
      "-in",
      input,
      "-out",
      output,
      ...parameters,
    );
    if (!isSigned) throw new Error("OpenSSL does not sign");
    return readFileSync(output).toString(parameters.includes("DER") ? "base64" : "utf8");
  };

  const believes = (pem: string, over: Uint8Array): boolean => {
    const trust = ["-CAfile", put("root.pem", testAuthority().trust), "-purpose", "any"];
    const input = ["-inform", "PEM", "-in", put("given.pem", pem), "-content", put("over", over)];
    return openssl("cms", "-verify", "-binary", ...input, ...trust, "-out", file("verified"));
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "signature-"));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const good: readonly (readonly [KeyKind, string])[] = [
    ["ecdsa-p256", "sha256"],
    ["ecdsa-p384", "sha384"],
    ["rsa-2048", "sha256"],
    ["rsa-2048", "sha512"],
  ];

  it.each(good)("makes signatures that are valid here: %s with %s", async (keys, digest) => {
    const signer = asSigner(identityOf(keys), keys);
    for (const form of ["PEM", "DER"]) {
      const text = signedByIt(...signer, "-md", digest, "-outform", form);
      expect(await reasonsFor(text)).toBe("valid");
      expect(await reasonsFor(text, { content: bytes("other") })).toEqual(["content-differs"]);
    }
  });

  it.each(["ecdsa-p256", "rsa-2048"] as const)("believes ours: %s", (keys) => {
    const { pem } = sign(identityOf(keys), content, { hash: "sha384" });
    expect(believes(pem, content)).toBe(true);
    expect(believes(pem, bytes("other"))).toBe(false);
  });

  it.each([
    ["naming the certificate by its key", ["-keyid"], "valid"],
    ["without more attributes than the needed", ["-nosmimecap"], "valid"],
    ["without attributes", ["-noattr"], ["attributes-wrong"]],
    ["with the content inside", ["-nodetach"], ["attached"]],
    ["in a stream of pieces", ["-stream", "-nodetach"], ["attached"]],
    ["without certificates", ["-nocerts"], ["no-certificate"]],
    ["with SHA-1", ["-md", "sha1"], ["sha1-refused"]],
    ["with SHA-224", ["-md", "sha224"], ["algorithm-unsupported"]],
  ] as const)("signs %s", async (_, parameters, reasons) => {
    const signer = asSigner(identityOf("ecdsa-p256"), "one");
    expect(await reasonsFor(signedByIt(...signer, ...parameters, "-outform", "PEM"))).toEqual(
      reasons,
    );
  });

  it("signs with the padding of RSA that is not supported", async () => {
    const signer = asSigner(identityOf("rsa-2048"), "padding");
    const text = signedByIt(...signer, "-keyopt", "rsa_padding_mode:pss", "-outform", "PEM");
    expect(await reasonsFor(text)).toEqual(["algorithm-unsupported"]);
  });

  it("signs for two", async () => {
    const other = testAuthority().issuePerson({ ...person, iin: iinOf(2) });
    const both = [...asSigner(identityOf("ecdsa-p256"), "one"), ...asSigner(other, "two")];
    expect(await reasonsFor(signedByIt(...both, "-outform", "PEM"))).toEqual(["several-signers"]);
  });

  it("finds nothing wrong in the authority's certificates", () => {
    const { certificate, authorities } = testAuthority().issueOrganization({
      ...person,
      bin: "240140000001",
      role: "head",
    });
    const trust = ["-CAfile", put("root.pem", testAuthority().trust)];
    const chain = ["-untrusted", put("chain.pem", authorities.join(""))];
    const end = put("end.pem", certificate);
    expect(openssl("verify", "-x509_strict", ...trust, ...chain, end)).toBe(true);
    expect(openssl("verify", "-x509_strict", ...trust, end)).toBe(false);
  });
});
