import { viewAtPortal } from "#shared/assistance/view/portal-view.ts";
import { tagged } from "#shared/http/reply.ts";
import type { getApplication } from "#shared/http/routes/applications.ts";
import type { Handle } from "#shared/http/serve.ts";
import { dayOf } from "#shared/law/dates.ts";
import { digestOf } from "#shared/store/digest.ts";
import type { ApplicationNeeds } from "./needs.ts";
import { findOwnApplication } from "#shared/store/own-application.ts";
import { positionIn } from "#shared/store/position-in.ts";

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
