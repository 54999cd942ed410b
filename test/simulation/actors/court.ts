// Courts: suppliers appeal, and a removal may turn out to have been unlawful (R377-29).
import type { StatusView } from "#shared/registration/view/status-view.ts";
import { byAnOffice } from "./offices.ts";
import type { Person } from "./people.ts";
import { waitFor } from "./portal-waits.ts";
import { supplierCommand } from "./suppliers.ts";
import type { Town } from "./town.ts";

const hour = 3600;
const habits = { appeals: 0.4, bySupplier: 0.5, restores: 0.6, saysTwice: 0.2 };

const record = { kind: "court-act", number: "2-18/2026", date: "2026-02-02" } as const;

/** Goes to court; a court holds up the erasure (R377-29, G32). Answers whether it did. */
export const appeal = async (town: Town, portal: Person, caseId: string): Promise<boolean> => {
  const { dice } = town;
  if (!dice.chance(habits.appeals)) return false;
  const body = { name: "registerAppeal", court: "Аудандық сот", number: "2-17/2026" } as const;
  if (dice.chance(habits.bySupplier)) await supplierCommand(town, portal, caseId, body);
  else await byAnOffice(town, caseId, body);
  return true;
};

/** The office carries out that a court found the removal unlawful: the entry stands again as it was. */
export const restore = async (town: Town, caseId: string): Promise<void> => {
  await byAnOffice(town, caseId, { name: "restoreByCourt", record });
  if (town.dice.chance(habits.saysTwice)) {
    await byAnOffice(town, caseId, { name: "restoreByCourt", record });
  }
};

/** Some removals end before a court, and some of those in the list again; answers whether this one did. */
export const removedAndRestored = async (
  town: Town,
  portal: Person,
  caseId: string,
): Promise<boolean> => {
  const { dice, world } = town;
  if (!(await appeal(town, portal, caseId)) || !dice.chance(habits.restores)) return false;
  await world.network.sleep(dice.below(72 * hour));
  await restore(town, caseId);
  const isBack = ({ state }: StatusView) => state === "included";
  await waitFor(town, portal, caseId, isBack);
  return true;
};
