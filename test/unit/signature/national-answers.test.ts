import * as z from "zod";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { signNational } from "#shared/state-systems/authority/national.ts";
import { answerNcanode } from "#shared/state-systems/authority/ncanode-mock.ts";
import { cms, openNational, own, usual } from "./national-service.ts";
import { content } from "./samples.ts";

const { service, ncanode, reasonsFor, reset, start, stop } = openNational();
beforeAll(start);
afterAll(stop);
beforeEach(reset);

describe("answers of the service that prove nothing", () => {
  const answering = (body: unknown, status = 200) => {
    service.instead = { status, body: typeof body === "string" ? body : JSON.stringify(body) };
    return reasonsFor(cms);
  };
  const told = () =>
    z
      .looseObject({
        signers: z.array(z.looseObject({ certificates: z.array(z.looseObject({})) })),
      })
      .parse(
        answerNcanode(
          "/cms/verify",
          {
            cms: signNational(own, content).base64,
            data: Buffer.from(content).toString("base64"),
            revocationCheck: ["OCSP"],
          },
          usual,
        ).body,
      );

  it("leave it undetermined: nobody signed, nobody's certificate, another's, two", async () => {
    const unclear = ["undetermined", "national-unclear"];
    const [signer] = told().signers;
    const [certificate] = signer?.certificates ?? [];
    const by = (...certificates: readonly unknown[]) => ({
      valid: true,
      signers: [{ certificates }],
    });
    expect(await answering(told())).toBe("valid");
    expect(await answering(by(certificate))).toBe("valid");
    expect(await answering({ valid: true, signers: [] })).toEqual(unclear);
    expect(await answering(by())).toEqual(unclear);
    expect(await answering(by(certificate, certificate))).toEqual(unclear);
    expect(await answering({ valid: true, signers: [signer, signer] })).toEqual(unclear);
    expect(await answering(by({ ...certificate, serialNumber: "1" }))).toEqual(unclear);
    expect(await answering(by({ ...certificate, signature: "AAAA" }))).toEqual(unclear);
    expect(await answering({ valid: true })).toEqual(unclear);
    expect(await answering("<html></html>")).toEqual(unclear);
    expect(await answering({ valid: "true", signers: [signer] })).toEqual(unclear);
  });

  it("wait for a service that does not answer, and refuse what it cannot read", async () => {
    const unavailable = ["undetermined", "national-unavailable"];
    expect(await answering({}, 500)).toEqual(unavailable);
    expect(await answering({}, 503)).toEqual(unavailable);
    expect(await answering({}, 429)).toEqual(unavailable);
    expect(await answering({}, 400)).toEqual(["invalid", "national-refused"]);
    expect(await reasonsFor(cms, {}, ncanode(1))).toEqual(unavailable);
    expect(await reasonsFor(cms, {}, async () => undefined)).toEqual(unavailable);
  });
});
