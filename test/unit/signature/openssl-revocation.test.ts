import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { instantAt } from "#shared/law/dates.ts";
import {
  answerOcsp,
  revocationList,
  type OcspOptions,
} from "#shared/state-systems/authority/revocations.ts";
import { testAuthority } from "#test/samples/signing.ts";
import { after, day, issuing, revokedAt } from "./authorities.ts";
import { at, signatory } from "./samples.ts";

// An implementation that shares nothing with ours; where it is missing the other tests must do.
const isMissing = spawnSync("openssl", ["ocsp", "-help"]).status !== 0;

describe.skipIf(isMissing)("OpenSSL", () => {
  let folder = "";
  const file = (name: string): string => join(folder, name);
  const put = (name: string, data: string | Uint8Array): string => {
    writeFileSync(file(name), data);
    return file(name);
  };
  const openssl = (...parameters: readonly string[]) => {
    const { stdout, stderr } = spawnSync("openssl", parameters, { encoding: "utf8" });
    return stdout + stderr;
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "revocation-"));
    put("root.pem", testAuthority().trust);
    put("issuing.pem", issuing.certificate);
    put("own.pem", signatory().certificate);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  /** It knows no time but its own, so the answer is of this moment. */
  const now = instantAt(Date.now());
  const told = (options?: OcspOptions, revoked: Parameters<typeof answerOcsp>[1] = []) => {
    const cert = ["-issuer", file("issuing.pem"), "-cert", file("own.pem")];
    openssl("ocsp", ...cert, "-reqout", file("request"));
    const request = readFileSync(file("request"));
    put("response", answerOcsp(issuing, revoked, request, now, options));
    const trust = ["-CAfile", file("root.pem"), "-verify_other", file("issuing.pem")];
    // With the certificates it makes a question of its own: without a number that the answer lacks.
    const asked = [...cert, "-no_nonce", "-respin", file("response"), ...trust];
    return openssl("ocsp", ...asked);
  };

  it("believes the answers by OCSP", () => {
    const good = told();
    expect(good).toContain("Response verify OK");
    expect(good).toContain("own.pem: good");
    expect(told({ responder: testAuthority().issueResponder() })).toContain("Response verify OK");
    expect(told({}, [revokedAt(signatory(), after(-day, now), 1)])).toContain("own.pem: revoked");
    expect(told({ knowsNobody: true })).toContain("own.pem: unknown");
  });

  it("believes the lists of revoked certificates", () => {
    const list = (revoked: Parameters<typeof revocationList>[1]) => {
      put("list.der", revocationList(issuing, revoked, at));
      return openssl("crl", "-inform", "DER", "-in", file("list.der"), "-text", "-noout");
    };
    expect(list([])).toContain("No Revoked Certificates");
    const text = list([revokedAt(signatory(), after(-day), 4)]);
    expect(text).toContain("Superseded");
    const verified = openssl(
      "crl",
      "-inform",
      "DER",
      "-in",
      file("list.der"),
      "-noout",
      "-verify",
      "-CAfile",
      file("issuing.pem"),
    );
    expect(verified).toContain("verify OK");
  });
});
