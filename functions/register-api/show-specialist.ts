import type { getSpecialist } from "#shared/http/routes/register.ts";
import type { Handle } from "#shared/http/serve.ts";
import { viewSpecialistEntry } from "#shared/registration/view/registry-view.ts";
import type { Register } from "#shared/store/dynamo-register.ts";
import type { Clock } from "#shared/store/ports.ts";
import { momentAsked } from "./as-at.ts";
import { publicAnswer } from "#shared/http/public-answer.ts";

interface Needs {
  readonly register: Pick<Register, "get">;
  readonly clock: Clock;
}

/** One specialist of the Registry for anyone, now or as at a past date (R377-14, G17). */
export const showSpecialistOf =
  ({ register, clock }: Needs): Handle<typeof getSpecialist.request> =>
  async ({ path, query, headers }, { locale }) => {
    const moment = momentAsked(query.at, clock, locale);
    if ("problem" in moment) return moment;
    const entry = await register.get(path.number, moment.by);
    if (entry?.supplier !== "specialist") return { problem: "not-found" };
    return publicAnswer(headers["if-none-match"], locale, viewSpecialistEntry(entry, locale));
  };
