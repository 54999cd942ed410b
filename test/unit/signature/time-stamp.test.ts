import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerStampRequest, stampsAt } from "#shared/state-systems/authority/stamps.ts";
import { asNational } from "#shared/state-systems/authority/national.ts";
import { sign } from "#shared/state-systems/authority/sign.ts";
import { testAuthority } from "#test/samples/signing.ts";
import { after, day, hour, issuing, minute, ocspBy, revokedAt, sourceOf } from "./authorities.ts";
import { at, content, person, reasonsFor, signature, verdictOn } from "./samples.ts";

const stamper = testAuthority().issueStamper();
const stamped = (moment = at, options = {}) =>
  signature({ timeStamps: [stampsAt(stamper, moment, options)] }).pem;

describe("a signature with a time-stamp", () => {
  it("is judged at the time of the stamp", async () => {
    expect(await verdictOn(stamped(after(-day)))).toMatchObject({
      verdict: "valid",
      judgedAt: after(-day),
    });
    expect(await verdictOn(stamped(at, { firstEdition: true }))).toMatchObject({
      verdict: "valid",
      judgedAt: at,
    });
    expect(await verdictOn(stamped(at, { imprint: "sha512" }))).toMatchObject({ verdict: "valid" });
  });

  it("is valid although its certificate ran out before it was received, and the other way round", async () => {
    const old = testAuthority().issuePerson(person, { to: after(-hour) });
    const timeStamps = [stampsAt(stamper, after(-day))];
    expect(await reasonsFor(sign(old, content).pem)).toEqual(["expired"]);
    expect(await reasonsFor(sign(old, content, { timeStamps }).pem)).toBe("valid");
    const young = testAuthority().issuePerson(person, { from: after(-hour) });
    expect(await reasonsFor(sign(young, content, { timeStamps }).pem)).toEqual(["not-yet-valid"]);
  });

  it("was not revoked then if it was revoked later", async () => {
    const identity = testAuthority().issuePerson(person);
    const revoked = [revokedAt(identity, after(-hour))];
    const revocation = sourceOf({ ocsp: { people: ocspBy(issuing, revoked) } });
    const timeStamps = [stampsAt(stamper, after(-day))];
    expect(await reasonsFor(sign(identity, content, { timeStamps }).pem, { revocation })).toBe(
      "valid",
    );
    expect(await reasonsFor(sign(identity, content).pem, { revocation })).toEqual(["revoked"]);
  });

  it("may be stamped by a clock five minutes ahead, but is never judged later than it came", async () => {
    expect(await verdictOn(stamped(after(5 * minute)))).toMatchObject({
      verdict: "valid",
      judgedAt: at,
    });
  });

  it("is judged when it was received if the stamp is one of the national algorithms", async () => {
    const text = signature({ timeStamps: [stampsAt(asNational(stamper), after(-day))] }).pem;
    expect(await verdictOn(text)).toMatchObject({ verdict: "valid", judgedAt: at });
  });
});

// An implementation that shares nothing with ours; where it is missing the other tests must do.
const isMissing = spawnSync("openssl", ["ts", "-help"]).status !== 0;

describe.skipIf(isMissing)("OpenSSL", () => {
  let folder = "";
  const put = (name: string, data: string | Uint8Array): string => {
    writeFileSync(join(folder, name), data);
    return join(folder, name);
  };
  const openssl = (...parameters: readonly string[]) =>
    spawnSync("openssl", parameters, { encoding: "buffer" });

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "stamp-"));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it("believes the answers of the time-stamp authority", () => {
    const data = put("data", content);
    const query = openssl("ts", "-query", "-data", data, "-sha256", "-no_nonce", "-cert").stdout;
    const response = put("response", answerStampRequest(stamper, query, at));
    const trust = ["-CAfile", put("root.pem", testAuthority().trust)];
    const chain = ["-untrusted", put("chain.pem", stamper.authorities.join(""))];
    const verify = (file: string) =>
      openssl("ts", "-verify", "-data", file, "-in", response, ...trust, ...chain);
    const good = verify(data);
    expect(good.stderr.toString() + good.stdout.toString()).toContain("Verification: OK");
    expect(verify(put("other", "other")).status).not.toBe(0);
  });

  it("reads the refusal of what is no request", () => {
    const response = put("refusal", answerStampRequest(stamper, Uint8Array.of(1), at));
    const text = openssl("ts", "-reply", "-in", response, "-text").stdout.toString();
    expect(text).toContain("Status: Rejected");
  });
});
