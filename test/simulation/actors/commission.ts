// The Commission of an office as its officials see it, and the election of its chair.
import type { StandingCommand } from "#shared/commission/commission-commands.ts";
import {
  commissionViewSchema,
  type CommissionView,
} from "#shared/commission/view/commission-view.ts";
import { insist, read, type Answered } from "./calling.ts";
import { everybodyIn, type Office, type Person } from "./people.ts";
import type { Town } from "./town.ts";

/** The Commission today; undefined where the caller sees none. */
export const seeCommission = (
  { world }: Town,
  by: Person,
  { unit }: Office,
): Promise<CommissionView | undefined> =>
  read(world.network, commissionViewSchema, { by, send: `GET /v1/commissions/${unit}` });

/** Gives a command to the Commission, under a key of its own. */
export const commandCommission = (
  { world, numbered }: Town,
  by: Person,
  { unit }: Office,
  body: StandingCommand,
): Promise<Answered> =>
  insist(world.network, {
    by,
    send: `POST /v1/commissions/${unit}/commands`,
    body,
    headers: { "idempotency-key": numbered(`commission-of-${by.id}`) },
  });

/** Those of an office whose ids these are. */
export const peopleOf = (office: Office, ids: readonly string[]): readonly Person[] =>
  everybodyIn(office).filter(({ id }) => ids.includes(id));

/** Every member votes for the same candidate (R377-23c). */
export const electChair = async (
  town: Town,
  office: Office,
  voters: readonly Person[],
  candidate: Person,
): Promise<void> => {
  const body = { name: "voteForChair", candidate: candidate.id } as const;
  const vote = (by: Person) => commandCommission(town, by, office, body);
  await Promise.all(town.dice.shuffle(voters).map(vote));
};
