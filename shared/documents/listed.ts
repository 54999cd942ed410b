import * as z from "zod";
import type { AssistanceEvent } from "#shared/assistance/events.ts";
import type { Entry } from "#shared/cases/entry.ts";
import type { RegistrationEvent } from "#shared/registration/events.ts";
import { documentIdSchema, type DocumentId } from "#shared/registration/forms/documents.ts";

/** A registration lists the documents of its application, and those of a change. */
const ofRegistration: readonly RegistrationEvent["type"][] = ["saved"];

/** An application for services lists the papers that came with it, and those that were brought later (L114-12.2.1). */
const ofAssistance: readonly AssistanceEvent["type"][] = ["received", "supplemented"];

const listingIn = ({ kind }: Entry): readonly string[] => {
  switch (kind) {
    case "registration":
      return ofRegistration;
    case "assistance":
      return ofAssistance;
    default:
      // Whoever takes away what no case lists must not take this for a case that lists nothing.
      throw new Error(`no documents are kept with cases of the kind ${kind}`);
  }
};

const listSchema = z.object({ documents: z.array(z.object({ id: documentIdSchema })) });

const listedBy = (entry: Entry): readonly DocumentId[] => {
  const listing = listingIn(entry);
  return entry.events
    .filter(({ type }) => listing.includes(type))
    .flatMap((event) => listSchema.parse(event).documents.map(({ id }) => id));
};

/** The documents that these entries of a case list, whichever its kind. */
export const listedIn = (entries: readonly Entry[]): ReadonlySet<DocumentId> =>
  new Set(entries.flatMap(listedBy));
