// How a portal files: with a key, again and again until it is answered, and not always tidily.
import type { CaseId } from "#shared/cases/entry.ts";
import { savedReplySchema } from "#shared/http/routes/portal.ts";
import type { WrittenForm } from "#test/samples/organization.ts";
import { insist, type Answered } from "./calling.ts";
import type { Person } from "./people.ts";
import type { Town } from "./town.ts";

/** An application that the API acknowledged. */
export interface Filing {
  readonly caseId: CaseId;
  readonly portal: string;
  readonly key: string;
  readonly form: WrittenForm;
}

const sendsTwice = 0.3;

/** Posts one body under one key until it is answered. */
export const post = (town: Town, by: Person, key: string, form: unknown): Promise<Answered> =>
  insist(town.world.network, {
    by,
    send: "POST /v1/registrations",
    body: form,
    headers: { "idempotency-key": key },
  });

/** Files one body under one key, perhaps twice at once; undefined where it was not acknowledged. */
export const file = async (
  town: Town,
  by: Person,
  key: string,
  form: WrittenForm,
): Promise<Filing | undefined> => {
  const times = town.dice.chance(sendsTwice) ? 2 : 1;
  const all = await Promise.all(Array.from({ length: times }, () => post(town, by, key, form)));
  const filings = all
    .filter(({ status }) => status === 202)
    .map(({ body }) => savedReplySchema.parse(body))
    .map(({ caseId }) => ({ caseId, portal: by.id, key, form }));
  town.filings.push(...filings);
  return filings[0];
};
