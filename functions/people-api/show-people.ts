import { fieldErrorOf } from "#shared/http/field-errors.ts";
import type { getPerson, listPeople } from "#shared/http/routes/people.ts";
import type { Handle } from "#shared/http/serve.ts";
import { keptRightsSchema } from "#shared/officials/account.ts";
import { officialIdOf, officialKind } from "#shared/officials/official.ts";
import { loadCase } from "#shared/store/desk.ts";
import type { PeopleNeeds } from "./needs.ts";
import { findAccount, isLookedAfterBy, rightsIn, viewOf } from "./person.ts";

/** The history of an account; of one whose subject is none of ours there is nothing. */
const loadOfficial = async ({ desk }: Pick<PeopleNeeds, "desk">, subject: string) => {
  const caseId = officialIdOf(subject);
  if (caseId === undefined) return { state: officialKind.initial, entries: [] };
  return loadCase(desk.cases, officialKind, caseId);
};

/** GET /v1/people: the accounts of one unit, page by page. */
export const showPeople =
  (needs: Pick<PeopleNeeds, "desk" | "directory">): Handle<typeof listPeople.request> =>
  async ({ query: { role, cursor, limit, ...query } }, { caller, locale }) => {
    const unit = query.unit ?? caller.unit;
    if (unit === undefined) {
      const errors = [fieldErrorOf("query", "/unit", "required", locale)];
      return { problem: "request-invalid", errors };
    }
    if (!isLookedAfterBy(unit, caller)) return { problem: "unit-outside-territory" };
    const page = await needs.directory.inGroup(`unit-${unit}`, limit, cursor);
    if (page === undefined) {
      const errors = [fieldErrorOf("query", "/cursor", "malformed", locale)];
      return { problem: "request-invalid", errors };
    }
    const wanted = page.accounts.filter(
      (account) => role === undefined || rightsIn(account).roles.includes(role),
    );
    const people = await Promise.all(
      wanted.map(async (account) =>
        viewOf(account, (await loadOfficial(needs, account.subject)).state),
      ),
    );
    const { next } = page;
    return { status: 200, body: { unit, people, ...(next !== undefined && { next }) } };
  };

/** GET /v1/people/{subject}: one account, and what was said of it. */
export const showPerson =
  (needs: Pick<PeopleNeeds, "desk" | "directory">): Handle<typeof getPerson.request> =>
  async ({ path: { subject } }, { caller }) => {
    const account = await findAccount(needs, caller, subject);
    if (account === undefined) return { problem: "not-found" };
    const { state, entries } = await loadOfficial(needs, subject);
    const changes = entries.flatMap(({ at, actor, events }) =>
      events.map((raw) => {
        const { type: change, ...said } = officialKind.parseEvent(raw);
        const rights = keptRightsSchema.safeParse(said).data;
        return { at, by: actor.id, change, ...(rights !== undefined && { rights }) };
      }),
    );
    return {
      status: 200,
      body: { person: viewOf(account, state), changes: changes.toReversed() },
    };
  };
