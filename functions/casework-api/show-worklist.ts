import { actingAs, type Caller } from "#shared/http/caller.ts";
import { fieldErrorOf } from "#shared/http/field-errors.ts";
import type { getWorklist } from "#shared/http/routes/casework.ts";
import type { Handle } from "#shared/http/serve.ts";
import type { Role } from "#shared/cases/actor.ts";
import type { Worklist } from "#shared/store/dynamo-worklist.ts";
import type { Office } from "#shared/worklist/task.ts";

/** Whose tasks a caller has in a role: those of a provider, the own ones of an assessor, or those of a unit. */
const officeFor = ({ id, unit, provider }: Caller, role: Role): Office | undefined => {
  if (role === "provider") return provider === undefined ? undefined : { role, of: provider };
  if (role === "assessor") return { role, of: id };
  return unit === undefined ? undefined : { role, of: unit };
};

/** The tasks of the caller's office, what lapses first on top. An official without a territory, or staff of no provider, has none. */
export const showWorklist =
  ({ worklist }: { readonly worklist: Worklist }): Handle<typeof getWorklist.request> =>
  async ({ query: { role: wanted, cursor, limit } }, { caller, locale }) => {
    if (wanted !== undefined && !caller.roles.includes(wanted)) {
      return { problem: "role-not-allowed" };
    }
    const { role } = actingAs(caller, wanted === undefined ? [] : [wanted]);
    const office = officeFor(caller, role);
    if (office === undefined) return { problem: "role-not-allowed" };
    const page = await worklist.page(office, limit, cursor);
    if (page === undefined) {
      const errors = [fieldErrorOf("query", "/cursor", "malformed", locale)];
      return { problem: "request-invalid", errors };
    }
    const { tasks, next } = page;
    const { unit, provider } = caller;
    const shown = {
      role,
      ...(unit !== undefined && { unit }),
      ...(role === "provider" && provider !== undefined && { provider }),
    };
    return { status: 200, body: { office: shown, tasks, ...(next !== undefined && { next }) } };
  };
