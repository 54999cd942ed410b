import { assistanceEventSchema } from "#shared/assistance/events.ts";
import type { Entry } from "#shared/cases/entry.ts";
import { registrationEventSchema } from "#shared/registration/events.ts";
import type { DocumentId } from "#shared/registration/forms/documents.ts";

type Listed = readonly { readonly id: DocumentId }[];

/** What a registration lists: the documents of its application, or of a change. */
const ofRegistration = (raw: Entry["events"][number]): Listed => {
  const event = registrationEventSchema.parse(raw);
  return event.type === "saved" ? event.documents : [];
};

/** What an application for services lists: the papers that came with it, and those that were brought later (L114-12.2.1). */
const ofAssistance = (raw: Entry["events"][number]): Listed => {
  const event = assistanceEventSchema.parse(raw);
  return event.type === "received" || event.type === "supplemented" ? event.documents : [];
};

const listedBy = ({ kind, events }: Entry): Listed => {
  switch (kind) {
    case "registration":
      return events.flatMap(ofRegistration);
    case "assistance":
      return events.flatMap(ofAssistance);
    default:
      // Whoever takes away what no case lists must not take this for a case that lists nothing.
      throw new Error(`no documents are kept with cases of the kind ${kind}`);
  }
};

/** The documents that these entries of a case list, whichever its kind. */
export const listedIn = (entries: readonly Entry[]): ReadonlySet<DocumentId> =>
  new Set(entries.flatMap(listedBy).map(({ id }) => id));
