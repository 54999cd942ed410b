import { registrationEventSchema } from "#shared/registration/events.ts";
import type { Evidence } from "./evidence.ts";

const repeatedIn = (all: readonly string[]): string[] => [
  ...new Set(all.filter((one, place) => all.indexOf(one) !== place)),
];

/** One signature serves one submission (R377-7b, R377-15b, L114-13.1b). */
export const everySignatureServesOnce = ({ registrations, applications }: Evidence): string[] =>
  repeatedIn([
    ...applications.flatMap(({ state }) => state.received?.signed?.digest ?? []),
    ...registrations.flatMap(({ entries }) =>
      entries
        .flatMap(({ events }) => events)
        .map((raw) => registrationEventSchema.parse(raw))
        .flatMap((event) =>
          event.type === "saved" || event.type === "removal-requested" ? [event.signed.digest] : [],
        ),
    ),
  ]).map((digest) => `the signature ${digest} served twice`);

/** A command that comes twice is carried out once. */
export const everyCommandIsGivenOnce = ({ histories }: Evidence): string[] =>
  [...histories].flatMap(([caseId, entries]) =>
    repeatedIn(entries.map(({ commandId }) => commandId)).map(
      (commandId) => `${caseId} carried ${commandId} out twice`,
    ),
  );
