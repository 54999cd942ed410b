import { actingAs } from "#shared/http/caller.ts";
import { fieldErrorOf } from "#shared/http/field-errors.ts";
import type { getWorklist } from "#shared/http/routes/casework.ts";
import type { Handle } from "#shared/http/serve.ts";
import type { Worklist } from "#shared/store/dynamo-worklist.ts";

/** The tasks of the caller's office, what lapses first on top. An official without a territory has none. */
export const showWorklist =
  ({ worklist }: { readonly worklist: Worklist }): Handle<typeof getWorklist.request> =>
  async ({ query: { role: wanted, cursor, limit } }, { caller, locale }) => {
    if (caller.unit === undefined) return { problem: "role-not-allowed" };
    if (wanted !== undefined && !caller.roles.includes(wanted)) {
      return { problem: "role-not-allowed" };
    }
    const { role } = actingAs(caller, wanted === undefined ? [] : [wanted]);
    const office = { unit: caller.unit, role };
    const page = await worklist.page(office, limit, cursor);
    if (page === undefined) {
      const errors = [fieldErrorOf("query", "/cursor", "malformed", locale)];
      return { problem: "request-invalid", errors };
    }
    const { tasks, next } = page;
    return { status: 200, body: { office, tasks, ...(next !== undefined && { next }) } };
  };
