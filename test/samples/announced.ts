// Histories as subscribers are told of them.
import { caseIdSchema } from "#shared/cases/entry.ts";
import type { Announced } from "#shared/subscriptions/announce.ts";
import { announcedId } from "#shared/subscriptions/announce.ts";
import { instant } from "#test/fakes/clock.ts";

/** The events of one case, an entry each, with gaps where others would be told of nothing. */
export const historyOf = (name: string, length: number) => {
  const caseId = caseIdSchema.parse(name);
  const events = Array.from({ length }, (_, place): Announced => {
    const at = { caseId, sequence: 2 * place + 1, index: 0 };
    return {
      ...at,
      id: announcedId(at),
      type: "registration.places_updated",
      kind: "registration",
      at: instant("2026-11-23T04:00:00.000Z"),
      units: ["71"],
      supplier: { kind: "specialist" },
      data: { free: place },
    };
  });
  return { caseId, events };
};
