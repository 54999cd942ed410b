import * as z from "zod";
import { assistanceKind } from "#shared/assistance/kind.ts";
import type { Book } from "#shared/assistance/places/book.ts";
import {
  maySeeBook,
  orderOfWaiting,
  partOf,
  sightOf,
  type InLine,
} from "#shared/assistance/places/shown.ts";
import type { CaseId } from "#shared/cases/entry.ts";
import { viewProvision } from "#shared/cases/term-view.ts";
import type { Caller } from "#shared/http/caller.ts";
import { fieldErrorOf } from "#shared/http/field-errors.ts";
import type { getPlaces } from "#shared/http/routes/places.ts";
import type { Handle } from "#shared/http/serve.ts";
import { loadCase } from "#shared/store/desk.ts";
import { countdownOf } from "#shared/worklist/countdown.ts";
import type { AssistanceNeeds } from "./needs.ts";
import { providerOf } from "./provider-places.ts";

type Needs = Pick<AssistanceNeeds, "desk" | "register" | "books" | "calendar">;

/** How many of each list came before, in the book of which provider. */
const cursorSchema = z.strictObject({ provider: z.string(), after: z.int().min(1) });

const writeCursor = (cursor: z.infer<typeof cursorSchema>): string =>
  Buffer.from(JSON.stringify(cursor)).toString("base64url");

const readCursor = (text: string, number: string): number | undefined => {
  try {
    const json: unknown = JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
    const { provider, after } = cursorSchema.parse(json);
    return provider === number ? after : undefined;
  } catch {
    return undefined;
  }
};

/** What a caller is shown of those in the book of a provider: each case is looked up, and told as far as it is theirs. */
const lookingAs = async ({ desk, calendar }: Needs, caller: Caller, provider: string) => {
  const [now, inUse] = [desk.clock.now(), await calendar()];
  const known = async (caseId: CaseId) => {
    const { state } = await loadCase(desk.cases, assistanceKind, caseId);
    const sight = sightOf(state, caller, provider);
    return sight === "somebody" ? undefined : { caseId, opens: sight === "case" };
  };
  return {
    held: async ({ caseId, until }: Book["held"][number]) => {
      const one = await known(caseId);
      const term = countdownOf({ due: until }, now, inUse);
      return one === undefined ? {} : { case: { ...one, until, term } };
    },
    waiting: async ({ caseId, position, decidedAt, receivedAt }: InLine) => {
      const one = await known(caseId);
      return { position, ...(one !== undefined && { case: { ...one, decidedAt, receivedAt } }) };
    },
  };
};

/**
 * The book of one provider: to its own staff, and to the officials of executive bodies, of whose cases it names those alone. It
 * opens nothing and names nobody, so that no reading is to be put on record; the case behind a number is (docs/adr/0027).
 */
export const showPlaces =
  (needs: Needs): Handle<typeof getPlaces.request> =>
  async ({ path: { number }, query: { cursor, limit } }, { caller, locale }) => {
    const found = maySeeBook(caller, number) ? await providerOf(needs, number) : undefined;
    if (found === undefined) return { problem: "not-found" };
    const after = cursor === undefined ? 0 : readCursor(cursor, number);
    if (after === undefined) {
      const errors = [fieldErrorOf("query", "/cursor", "malformed", locale)];
      return { problem: "request-invalid", errors };
    }
    const part = partOf(found.book, after, limit);
    const see = await lookingAs(needs, caller, number);
    const [held, waiting] = await Promise.all([
      Promise.all(part.held.map(see.held)),
      Promise.all(part.waiting.map(see.waiting)),
    ]);
    const order = orderOfWaiting.map((provision) => viewProvision(provision, locale));
    const next = part.more && { next: writeCursor({ provider: number, after: after + limit }) };
    return { status: 200, body: { ...found.shown, held, waiting, order, ...next } };
  };
