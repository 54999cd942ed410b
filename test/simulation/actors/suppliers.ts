import type { SupplierCommand } from "#shared/registration/commands.ts";
import { insist, type Answered } from "./calling.ts";
import type { Person } from "./people.ts";
import type { Town } from "./town.ts";

/** Gives a supplier's own command, under a key of its own. */
export const supplierCommand = (
  { world, numbered }: Town,
  by: Person,
  caseId: string,
  body: SupplierCommand,
): Promise<Answered> =>
  insist(world.network, {
    by,
    send: `POST /v1/registrations/${caseId}/commands`,
    body,
    headers: { "idempotency-key": numbered(`supplier-of-${caseId}`) },
  });
