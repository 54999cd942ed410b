// How a portal waits: it looks at a case every few hours, until what it sees is enough.
import { statusViewSchema, type StatusView } from "#shared/registration/view/status-view.ts";
import { isRefused } from "#test/simulation/cloud/clients.ts";
import { insist } from "./calling.ts";
import type { Person } from "./people.ts";
import type { Town } from "./town.ts";

const hour = 3600;

export const waitFor = async (
  { world, dice }: Town,
  by: Person,
  caseId: string,
  isEnough: (status: StatusView) => boolean,
  hours = 8,
): Promise<StatusView> => {
  for (let etag = "none"; ;) {
    await world.network.sleep(dice.between(1, hours * hour));
    const send = `GET /v1/registrations/${caseId}`;
    const seen = await insist(world.network, { by, send, headers: { "if-none-match": etag } });
    if (seen.status !== 200) continue;
    const status = statusViewSchema.parse(seen.body);
    if (isEnough(status)) return status;
    etag = seen.headers["etag"] ?? etag;
  }
};

/** Whether the supplier was told of what it was to be told last, as far as mail reaches it. */
export const isTold =
  (email: string) =>
  ({ notifiedAt }: StatusView): boolean =>
    notifiedAt !== undefined || isRefused(email);

const mostDays = 18;

/** Looks round twice a day until something has come about, or it takes too long. */
export const waitUntil = async ({ world }: Town, isSo: () => boolean): Promise<void> => {
  for (let left = mostDays * 2; left > 0 && !isSo(); left -= 1)
    await world.network.sleep(12 * hour);
};
