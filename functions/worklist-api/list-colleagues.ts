import type { Colleagues } from "#shared/adapters/colleagues.ts";
import { fieldErrorOf } from "#shared/http/field-errors.ts";
import type { getColleagues } from "#shared/http/routes/worklist.ts";
import type { Handle } from "#shared/http/serve.ts";
import { assessesFor, groupOf, ownOffice, shownOffice, worksIn } from "./own-office.ts";

interface Needs {
  readonly colleagues: Pick<Colleagues, "inGroup">;
}

/** Whoever works in the caller's office in the same role, but the caller; or the assessors whom it may instruct. */
export const listColleagues =
  ({ colleagues }: Needs): Handle<typeof getColleagues.request> =>
  async ({ query: { role, whom, cursor } }, { caller, locale }) => {
    const office = ownOffice(caller, whom === "assessors" ? "social-officer" : role);
    if (office === undefined || office.role === "assessor") return { problem: "role-not-allowed" };
    const page = await colleagues.inGroup(groupOf(office), cursor);
    if (page === undefined) {
      const errors = [fieldErrorOf("query", "/cursor", "malformed", locale)];
      return { problem: "request-invalid", errors };
    }
    const { next } = page;
    const isMeant = whom === "assessors" ? assessesFor : worksIn;
    const others = page.colleagues
      .filter((one) => one.subject !== caller.id && isMeant(one, office))
      .map(({ subject, name }) => ({ subject, name }));
    const shown = { office: shownOffice(caller, office), colleagues: others };
    return { status: 200, body: { ...shown, ...(next !== undefined && { next }) } };
  };
