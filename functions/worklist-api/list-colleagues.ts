import type { Colleagues } from "#shared/adapters/colleagues.ts";
import type { Role } from "#shared/cases/actor.ts";
import { fieldErrorOf } from "#shared/http/field-errors.ts";
import type { getColleagues } from "#shared/http/routes/worklist.ts";
import type { Handle } from "#shared/http/serve.ts";
import { assessesFor, groupOf, ownOffice, shownOffice, worksIn } from "./own-office.ts";

interface Needs {
  readonly colleagues: Pick<Colleagues, "inGroup">;
}

/** To whom it matters who assesses: who instructs them, and who decides on what they found (L114-14.3b, L114-15.1). */
const toldAssessors: readonly Role[] = ["social-officer", "decision-maker"];

/** Whoever works in the caller's office in the same role, but the caller; or the assessors of its unit. */
export const listColleagues =
  ({ colleagues }: Needs): Handle<typeof getColleagues.request> =>
  async ({ query: { role, whom, cursor } }, { caller, locale }) => {
    const told = toldAssessors.find((one) => caller.roles.includes(one));
    if (whom === "assessors" && told === undefined) return { problem: "role-not-allowed" };
    const office = ownOffice(caller, whom === "assessors" ? told : role);
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
