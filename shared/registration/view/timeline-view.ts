import * as z from "zod";
import type { Entry } from "#shared/cases/entry.ts";
import { instantSchema } from "#shared/law/dates.ts";
import type { Locale } from "#shared/law/languages.ts";
import { provisionIdSchema } from "#shared/law/provisions.ts";
import { registrationEventSchema, type RegistrationEvent } from "#shared/registration/events.ts";
import { lifecycle } from "#shared/registration/lifecycle.ts";
import { eventWords, roleWords, systemWords, valueWords } from "./words.ts";

/** One thing that happened, in plain words, with who did it and by which provisions. */
export const timelineItemSchema = z.strictObject({
  at: instantSchema,
  event: z.string(),
  text: z.string(),
  by: z.string(),
  provisions: z.array(provisionIdSchema),
});
export type TimelineItem = z.infer<typeof timelineItemSchema>;

const detailOf = (event: RegistrationEvent, locale: Locale): string | undefined => {
  switch (event.type) {
    case "answered":
      return `${systemWords[event.system][locale]}: ${valueWords[event.value][locale]}`;
    case "delayed":
      return systemWords[event.system][locale];
    case "included":
      return event.number;
    case "refused":
      return event.grounds.join(", ");
    default:
      return undefined;
  }
};

const textOf = (event: RegistrationEvent, locale: Locale): string => {
  const detail = detailOf(event, locale);
  const words = eventWords[event.type][locale];
  return detail === undefined ? words : `${words}: ${detail}`;
};

/** A decision names the provisions of its receipt; every other step those of its row in the lifecycle. */
const provisionsOf = (event: RegistrationEvent, command: string) =>
  "receipt" in event
    ? event.receipt.provisions
    : (lifecycle.find((row) => row.command === command)?.provisions ?? []);

/** The history of a registration in plain words; who voted how is the Commission's own record, not the applicant's. */
export const viewTimeline = (entries: readonly Entry[], locale: Locale): TimelineItem[] =>
  entries.flatMap(({ at, actor, command, events }) =>
    events.map((raw) => {
      const event = registrationEventSchema.parse(raw);
      return {
        at,
        event: event.type,
        text: textOf(event, locale),
        by: roleWords[actor.role][locale],
        provisions: [...provisionsOf(event, command)],
      };
    }),
  );
