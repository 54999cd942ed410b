// Whoever signs with a key whose certificate was revoked: told so at once, or, while the authority is down, later.
import { signedBy, testAuthority } from "#test/samples/signing.ts";
import type { Identity } from "#shared/state-systems/authority/identity.ts";
import type { WrittenSupplier } from "./applicants.ts";
import { file } from "./filing.ts";
import type { Person } from "./people.ts";
import { waitFor } from "./portal-waits.ts";
import type { Town } from "./town.ts";

const habits = { authorityIsDown: 0.7, mostHours: 12 };

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
  const { authority, outages, network } = town.world;
  authority.revoke(identity);
  // Of all times its authority may be down just then.
  const isDown = town.dice.chance(habits.authorityIsDown);
  if (isDown) outages.add("authority");
  const { application, signature } = signedBy(identity, form);
  const filed = await file(town, by, key, {
    send: "POST /v1/registrations",
    submission: { command: "submit", form },
    body: { application, signature },
    isRevoked: true,
  });
  if (isDown) {
    await network.sleep(town.dice.below(habits.mostHours * 3600));
    outages.delete("authority");
  }
  if (filed === undefined) return;
  await waitFor(town, by, filed.caseId, ({ signature: open }) => open === undefined, 20);
};
