// Whoever presided last signs the protocol of a sitting, and it says what was decided there (R377-28d).
import type { Entry } from "#shared/cases/entry.ts";
import { digestOf } from "#shared/store/digest.ts";
import type { Composition } from "#shared/commission/composition.ts";
import { sittingEventSchema } from "#shared/commission/sitting-events.ts";
import { sittingKind } from "#shared/commission/sitting.ts";
import { dayOf, type Day } from "#shared/law/dates.ts";
import type { Evidence } from "./evidence.ts";
import { protocolIn } from "./protocols.ts";

type Entries = readonly Entry[];

interface Room {
  readonly present: readonly string[];
  readonly elected: string | undefined;
  readonly composition: Composition | undefined;
}

const without = (present: readonly string[], member: string) =>
  present.filter((one) => one !== member);

const eventsOf = ({ events }: Entry) => events.map((raw) => sittingEventSchema.parse(raw));

const roomAfter = (room: Room, event: ReturnType<typeof eventsOf>[number]): Room => {
  const composition = "composition" in event ? event.composition : room.composition;
  switch (event.type) {
    case "opened":
      return { ...room, composition, present: event.present };
    case "arrived":
      return { ...room, composition, present: [...room.present, event.member] };
    case "departed": {
      const elected = room.elected === event.member ? undefined : room.elected;
      return { composition, elected, present: without(room.present, event.member) };
    }
    case "presiding-elected":
      return { ...room, composition, elected: event.presiding };
    default:
      return { ...room, composition };
  }
};

/** The elected chair, or else whom those present elected, as long as that member is there and has a mandate. */
const presidesIn = ({ present, elected, composition }: Room, day: Day): string | undefined =>
  [composition?.chair, elected].find(
    (one) =>
      one !== undefined &&
      present.includes(one) &&
      composition?.mandates.some(
        ({ member, from, until }) =>
          member === one && from <= day && (until === undefined || day <= until),
      ) === true,
  );

/** Who presided last, by what happened at the sitting until it was closed. */
const lastPresiding = (entries: Entries): string | undefined => {
  let room: Room = { present: [], elected: undefined, composition: undefined };
  let last: string | undefined;
  for (const entry of entries) {
    for (const event of eventsOf(entry)) {
      if (event.type === "protocol-signed") return last;
      room = roomAfter(room, event);
      last = presidesIn(room, dayOf(entry.at)) ?? last;
    }
  }
  return last;
};

const flawsOf = async (evidence: Evidence, entries: Entries): Promise<string[]> => {
  const signings = entries.filter(({ command }) => command === "signProtocol");
  const [signing] = signings;
  if (signing === undefined) return [];
  const [event] = eventsOf(signing);
  const isClosed = entries
    .slice(0, signing.sequence - 1)
    .some((entry) => eventsOf(entry).some(({ type }) => type === "closed"));
  const facts = await protocolIn(evidence, signing.caseId);
  const isOfThese = event?.type === "protocol-signed" && event.digest === digestOf(facts ?? {});
  const flaws: [boolean, string][] = [
    [signings.length > 1, "was signed twice"],
    [!isClosed, "was signed before the sitting was closed"],
    [signing.actor.id !== lastPresiding(entries), "was signed by another than presided last"],
    [!isOfThese, "was signed as another one than it is"],
  ];
  return flaws.flatMap(([isSo, flaw]) =>
    isSo ? [`the protocol of ${signing.caseId} ${flaw}`] : [],
  );
};

/** A protocol is signed once, after the closing, by whoever presided last, and is the one that was signed for good. */
export const everySignedProtocolIsTrue = async (evidence: Evidence): Promise<string[]> => {
  const sittings = [...evidence.histories.values()].filter(
    ([first]) => first?.kind === sittingKind.name,
  );
  return (await Promise.all(sittings.map((entries) => flawsOf(evidence, entries)))).flat();
};
