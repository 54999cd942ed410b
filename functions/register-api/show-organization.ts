import type { getOrganization } from "#shared/http/routes/register.ts";
import type { Handle } from "#shared/http/serve.ts";
import { viewRegisterEntry } from "#shared/registration/view/register-view.ts";
import type { Register } from "#shared/store/dynamo-register.ts";
import { publicAnswer } from "./public-answer.ts";

interface Needs {
  readonly register: Pick<Register, "get">;
}

/** One organisation of the Register for anyone (R377-6). */
export const showOrganizationOf =
  ({ register }: Needs): Handle<typeof getOrganization.request> =>
  async ({ path, headers }, { locale }) => {
    const entry = await register.get(path.number);
    if (entry === undefined) return { problem: "not-found" };
    return publicAnswer(headers["if-none-match"], locale, viewRegisterEntry(entry, locale));
  };
