import { stateSystems } from "#shared/checks/systems.ts";
import { fieldErrorOf } from "#shared/http/field-errors.ts";
import type { listOutages } from "#shared/http/routes/operations.ts";
import type { Handle } from "#shared/http/serve.ts";
import { addDays, dayOf, endOfDay } from "#shared/law/dates.ts";
import { outagesWithin } from "#shared/operations/outage.ts";
import { lastingOf } from "#shared/verification/lasting.ts";
import type { OperationsNeeds } from "./needs.ts";

const usualDays = 30;

/** GET /v1/operations/outages: those that are over and those that last, in days of the country. */
export const showOutages =
  ({
    desk,
    breakers,
    outages,
  }: Pick<OperationsNeeds, "desk" | "breakers" | "outages">): Handle<typeof listOutages.request> =>
  async ({ query }, { locale }) => {
    const to = query.to ?? dayOf(desk.clock.now());
    const from = query.from ?? addDays(to, -usualDays);
    if (from > to) {
      const errors = [fieldErrorOf("query", "/from", "malformed", locale)];
      return { problem: "request-invalid", errors };
    }
    const stretch = { from: endOfDay(addDays(from, -1)), to: endOfDay(to) };
    const found = await Promise.all(
      stateSystems.map(async (system) => ({
        kept: await outages.begunBy(system, stretch.to),
        lasting: lastingOf(system, await breakers.find(system)),
      })),
    );
    const kept = found.flatMap((one) => one.kept);
    const lasting = found.flatMap((one) => one.lasting);
    return { status: 200, body: { from, to, outages: outagesWithin(kept, lasting, stretch) } };
  };
