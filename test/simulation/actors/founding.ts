import { insist } from "./calling.ts";
import type { Office } from "./people.ts";
import type { Town } from "./town.ts";

/** The day on which every mandate begins, before any run. */
const since = "2026-01-01";

/** Founds the Commission of an office and has its members elect their chair (R377-23a to R377-23c). */
export const foundCommission = async ({ world, dice }: Town, office: Office): Promise<void> => {
  const { unit, administrator, members, secretary, chair } = office;
  const { network } = world;
  await insist(network, {
    by: administrator,
    send: "POST /v1/commissions",
    headers: { "x-correlation-id": `founding-${unit}-0001` },
    body: {
      unit,
      foundingAct: { number: "1", date: "2025-12-25" },
      foundingNumber: members.length,
      members: members.map(({ id }) => ({ member: id, from: since })),
      secretary: { official: secretary.id, unit },
    },
  });
  const vote = async (place: number): Promise<void> => {
    const by = members[place];
    if (by === undefined) return;
    await insist(network, {
      by,
      send: `POST /v1/commissions/${unit}/commands`,
      headers: { "x-correlation-id": `chair-vote-${unit}-${place}` },
      body: { name: "voteForChair", candidate: chair.id },
    });
  };
  await Promise.all(dice.shuffle([...members.keys()]).map(vote));
};
