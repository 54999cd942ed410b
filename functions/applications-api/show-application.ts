import { positionOf } from "#shared/assistance/places/book.ts";
import { viewAtPortal } from "#shared/assistance/view/portal-view.ts";
import type { Assistance } from "#shared/assistance/state.ts";
import { tagged } from "#shared/http/reply.ts";
import type { getApplication } from "#shared/http/routes/applications.ts";
import type { Handle } from "#shared/http/serve.ts";
import { dayOf } from "#shared/law/dates.ts";
import type { LoadedCase } from "#shared/store/desk.ts";
import { digestOf } from "#shared/store/digest.ts";
import type { ApplicationNeeds } from "./needs.ts";
import { findOwnApplication } from "#shared/store/own-application.ts";

/** The place in the list of the provider that was chosen, and how many stand in it (L114-4.1.3). */
const positionIn = async (
  books: ApplicationNeeds["books"],
  { caseId, state: { state, choice } }: LoadedCase<Assistance>,
) => {
  if (state !== "waiting" || choice === undefined) return undefined;
  const { book } = await books.read(choice.provider);
  const place = positionOf(book, caseId);
  return place === undefined ? undefined : { place, of: book.waiting.length };
};

/** How an application stands, for whoever it is about and whoever represents them (L114-12.1.2, L114-12.1.3). */
export const showApplication =
  ({
    desk,
    books,
    calendar,
  }: Pick<ApplicationNeeds, "desk" | "books" | "calendar">): Handle<
    typeof getApplication.request
  > =>
  async ({ path, headers }, { caller, locale }) => {
    const today = dayOf(desk.clock.now());
    const asked = { id: path.id, caller, acting: headers["acting-person"] };
    const own = await findOwnApplication(desk, asked, today);
    if (own === undefined) return { problem: "not-found" };
    const { loaded, by } = own;
    const body = viewAtPortal(loaded.caseId, loaded.state, loaded.entries, {
      by,
      today,
      calendar: await calendar(),
      locale,
      position: await positionIn(books, loaded),
    });
    if (body === undefined) return { problem: "not-found" };
    return tagged(headers["if-none-match"], digestOf(body), { status: 200, body });
  };
