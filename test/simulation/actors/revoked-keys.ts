// Whoever signs with a key whose certificate was revoked: told so at once, or, while the authority is down, later.
import { testAuthority } from "#test/samples/signing.ts";
import { signedBy } from "#test/samples/signing.ts";
import type { Identity } from "#shared/state-systems/authority/identity.ts";
import type { WrittenSupplier } from "./applicants.ts";
import { file } from "./filing.ts";
import type { Person } from "./people.ts";
import { waitFor } from "./portal-waits.ts";
import type { Town } from "./town.ts";

/** A key of the same person beside the one in use. */
const otherKeyOf = (form: WrittenSupplier): Identity => {
  if (form.supplier === "specialist" || form.bin === undefined) {
    const name = form.supplier === "specialist" ? form.name : form.head;
    return testAuthority().issuePerson({ iin: form.iin ?? "", ...name });
  }
  return testAuthority().issueOrganization({
    iin: "850514100014",
    ...form.head,
    bin: form.bin,
    role: "head",
  });
};

/** Files under a revoked key, and waits until that has come to nothing. */
export const fileUnderARevokedKey = async (
  town: Town,
  by: Person,
  key: string,
  form: WrittenSupplier,
): Promise<void> => {
  const identity = otherKeyOf(form);
  town.world.authority.revoke(identity);
  const { application, signature } = signedBy(identity, form);
  const filed = await file(town, by, key, {
    send: "POST /v1/registrations",
    submission: { command: "submit", form },
    body: { application, signature },
    isRevoked: true,
  });
  if (filed === undefined) return;
  await waitFor(town, by, filed.caseId, ({ signature: open }) => open === undefined, 20);
};
