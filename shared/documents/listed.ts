import type { Entry } from "#shared/cases/entry.ts";
import { registrationEventSchema } from "#shared/registration/events.ts";
import type { DocumentId } from "#shared/registration/forms/documents.ts";

/** The documents that the applications of these entries list. */
export const listedIn = (entries: readonly Entry[]): ReadonlySet<DocumentId> =>
  new Set(
    entries
      .flatMap(({ events }) => events.map((event) => registrationEventSchema.parse(event)))
      .flatMap((event) => (event.type === "saved" ? event.documents.map(({ id }) => id) : [])),
  );
