import type { getOrganization } from "#shared/http/routes/register.ts";
import type { Handle } from "#shared/http/serve.ts";
import { viewRegisterEntry } from "#shared/registration/view/register-view.ts";
import type { Register } from "#shared/store/dynamo-register.ts";
import type { Clock } from "#shared/store/ports.ts";
import { momentAsked } from "./as-at.ts";
import { publicAnswer } from "#shared/http/public-answer.ts";

interface Needs {
  readonly register: Pick<Register, "get" | "listed">;
  readonly clock: Clock;
}

/** One organisation of the Register for anyone, now or as at a past date (R377-6). */
export const showOrganizationOf =
  ({ register, clock }: Needs): Handle<typeof getOrganization.request> =>
  async ({ path, query, headers }, { locale }) => {
    const moment = momentAsked(query.at, clock, locale);
    if ("problem" in moment) return moment;
    const entry = await register.get(path.number, moment.by);
    if (entry?.supplier !== "organization") return { problem: "not-found" };
    const numbers = entry.specialists.flatMap(({ registryNumber }) => registryNumber ?? []);
    const view = viewRegisterEntry(entry, locale, await register.listed(numbers));
    return publicAnswer(headers["if-none-match"], locale, view);
  };
