// How the portal files an application for services, not always tidily, and what became known of it.
import * as z from "zod";
import { caseIdSchema, type CaseId } from "#shared/cases/entry.ts";
import { actingFor, submissionOf } from "#test/samples/assistance/portal-work.ts";
import type { WrittenApplication } from "#test/samples/assistance/form.ts";
import { testAuthority, signedBy } from "#test/samples/signing.ts";
import { insist } from "../calling.ts";
import { upload } from "../filing.ts";
import type { Person } from "../people.ts";
import type { Town } from "../town.ts";
import type { Household } from "./forms.ts";

/** An application for services that the API acknowledged. */
export interface Applied {
  readonly caseId: CaseId;
  readonly household: Household;
  readonly form: WrittenApplication;
  readonly portal: Person;
  readonly key: string;
  /** Signed with a key whose certificate was revoked. */
  readonly isRevoked: boolean;
}

const habits = { sendsTwice: 0.3, inDoubt: 0.2, underARevokedKey: 0.4, mostHours: 12 };

const replySchema = z.object({ caseId: caseIdSchema });

/** The submission, by a key of the same person beside the one in use where that one is revoked. */
const submissionUnder = ({ world }: Town, form: WrittenApplication, isRevoked: boolean) => {
  if (!isRevoked) return submissionOf(form);
  const [person] = form.people;
  const whose = form.representative ?? person;
  if (whose === undefined || !("iin" in whose) || typeof whose.name === "string") {
    throw new Error("an application of nobody");
  }
  const identity = testAuthority().issuePerson({ iin: whose.iin ?? "", ...whose.name });
  world.authority.revoke(identity);
  return signedBy(identity, form);
};

const file = async (
  town: Town,
  portal: Person,
  key: string,
  { household, form, isRevoked }: Pick<Applied, "household" | "form" | "isRevoked">,
): Promise<Applied | undefined> => {
  await upload(town, portal.id, form);
  const body = submissionUnder(town, form, isRevoked);
  const times = town.dice.chance(habits.sendsTwice) ? 2 : 1;
  const call = {
    by: portal,
    send: "POST /v1/applications",
    body,
    headers: { "idempotency-key": key },
  };
  const all = await Promise.all(
    Array.from({ length: times }, () => insist(town.world.network, call)),
  );
  const known = all
    .filter(({ status }) => status === 202)
    .map(({ body: reply }) => replySchema.parse(reply))
    .map(({ caseId }): Applied => ({ caseId, household, form, portal, key, isRevoked }));
  town.applied.push(...known);
  return known[0];
};

/** Files an application; now and then while the authority of signatures is down, and then by a revoked key too. */
export const apply = async (
  town: Town,
  portal: Person,
  key: string,
  { household, form }: Pick<Applied, "household" | "form">,
): Promise<Applied | undefined> => {
  const { dice, world } = town;
  // A consent in doubt is none: a family whose adults sign waits until the authority answers.
  const isInDoubt = dice.chance(habits.inDoubt) && household.kind !== "together";
  if (!isInDoubt) return file(town, portal, key, { household, form, isRevoked: false });
  world.outages.add("authority");
  const isRevoked = dice.chance(habits.underARevokedKey);
  const filed = await file(town, portal, key, { household, form, isRevoked });
  await world.network.sleep(dice.below(habits.mostHours * 3600));
  world.outages.delete("authority");
  return filed;
};

/** The numbers of those who may act in a case: whoever signed, and another adult of it, if there is one. */
export const actorsOf = (form: WrittenApplication): readonly string[] => [
  ...new Set([actingFor(form), ...form.people.flatMap(({ iin }) => iin ?? [])]),
];
