import * as z from "zod";
import { daySchema, type Day } from "#shared/law/dates.ts";
import { identityWire } from "./identity-wire.ts";
import { profile } from "./profile.ts";
import { numberOnTheWire, type GivenName } from "./subject.ts";

/** What the register of natural persons says of one: `person` is null where it holds none. */
export const identityDocumentsResultSchema = z.object({
  ...numberOnTheWire,
  person: z
    .object({
      surname: z.string(),
      name: z.string(),
      patronymic: z.string().nullable(),
      lifeStatus: z.string(),
      documents: z.array(
        z.object({ type: z.string(), status: z.string(), endDate: daySchema.nullable() }),
      ),
    })
    .nullable(),
});
type Person = NonNullable<z.infer<typeof identityDocumentsResultSchema>["person"]>;

/** As people write a name: without regard to case, to the dots of Ё, or to space around it. */
const plain = (text: string): string => text.trim().toLowerCase().replaceAll("ё", "е");

const isNamed = ({ surname, name, patronymic }: Person, claimed: GivenName): boolean =>
  plain(surname) === plain(claimed.surname) &&
  plain(name) === plain(claimed.givenName) &&
  plain(patronymic ?? "") === plain(claimed.patronymic ?? "");

const hasValidDocument = ({ documents }: Person, today: Day): boolean =>
  documents.some(
    ({ status, endDate }) => status === "valid" && (endDate === null || today <= endDate),
  );

/**
 * Identity documents (R377-15.p2a): the person must exist, be alive, bear the name of the
 * application and hold a document in force. Anything else is for a human to look at.
 */
export const identityDocuments = profile({
  system: "identity-documents",
  speech: {
    profile: "shep-sync",
    service: "GBDFL_UniversalServiceSync",
    answers: "immediate",
    wire: identityWire,
  },
  asksAbout: "applicant",
  // The acts are silent: a name or a document changes seldom, and a month covers every review.
  lifetime: { calendarDays: 30 },
  result: identityDocumentsResultSchema,
  valueOf: ({ person }, today, { name }) => {
    if (person === null) return "not-found";
    if (person.lifeStatus !== "alive")
      return person.lifeStatus === "dead" ? "hit" : "indeterminate";
    if (name === undefined || !isNamed(person, name)) return "hit";
    return hasValidDocument(person, today) ? "clear" : "hit";
  },
});
