import { describe, expect, it } from "vitest";
import { createAuthority } from "#shared/state-systems/authority/authority.ts";
import { certificateOf } from "#shared/state-systems/authority/pem.ts";
import { sign, type Signed } from "#shared/state-systems/authority/sign.ts";
import { testAuthority } from "#test/samples/signing.ts";
import { at, bytes, content, person, signature, signedDataOf } from "./samples.ts";

// A second opinion by a library that reads and checks on its own; it throws on a digest that differs.
const opinion = async (signed: Signed, data: Uint8Array, root = testAuthority().trust) =>
  signedDataOf(signed).verify({
    signer: 0,
    data: new Uint8Array(data).buffer,
    checkChain: true,
    checkDate: certificateOf(root).notBefore.value,
    trustedCerts: [certificateOf(root)],
  });

describe("pkijs", () => {
  it.each(["ecdsa-p256", "ecdsa-p384", "rsa-2048"] as const)(
    "verifies what the authority signs, with its chain: %s",
    async (keys) => {
      const signed = sign(testAuthority().issuePerson(person, { keys }), content);
      expect(await opinion(signed, content)).toBe(true);
    },
  );

  it("refuses what is refused here", async () => {
    await expect(opinion(signature(), bytes("other"))).rejects.toThrow(
      "Message digest doesn't match",
    );
    const namesake = createAuthority(at);
    await expect(opinion(signature(), content, namesake.trust)).rejects.toThrow(
      "Validation of signer's certificate failed",
    );
  });
});
