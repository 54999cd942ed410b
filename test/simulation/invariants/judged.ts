// Signatures that could not be judged when they were received (R377-7b, R377-15b, R377-32.1b).
import { openSignature } from "#shared/evidence/signature.ts";
import { registrationEventSchema, type RegistrationEvent } from "#shared/registration/events.ts";
import { filingBehind, type Evidence, type RegistrationFile } from "./evidence.ts";
import { sealIn } from "./seal-in.ts";

const eventsOf = ({ entries }: RegistrationFile) =>
  entries.flatMap((entry) =>
    entry.events.map((raw) => ({ entry, event: registrationEventSchema.parse(raw) })),
  );

/** Whether an event needs a signature that held: a question, or any step towards a decision. */
const needsAHeldSignature = ({ type }: RegistrationEvent): boolean =>
  type === "asked" || type === "findings-recorded" || type === "removed";

/** Nobody is asked, found out or removed on the strength of a signature that may not hold. */
export const nothingRestsOnADoubtfulSignature = ({ registrations }: Evidence): string[] =>
  registrations.flatMap((file) => {
    let open: number | undefined;
    const flaws: string[] = [];
    for (const { entry, event } of eventsOf(file)) {
      if (event.type === "saved" || event.type === "removal-requested") {
        open = event.signed.doubts === undefined ? undefined : entry.sequence;
      }
      if (event.type === "signature-confirmed" || event.type === "application-ended") {
        open = undefined;
      }
      const isOwn = event.type === "removed" && event.ground !== "R377-32.1a";
      if (open !== undefined && needsAHeldSignature(event) && !isOwn) {
        flaws.push(`${file.caseId}: ${event.type} rests on the signature of entry ${open}`);
      }
    }
    return flaws;
  });

/** No signature waits for ever: whatever was down, all are judged in the end. */
export const everySignatureIsJudged = ({ registrations }: Evidence): string[] =>
  registrations.flatMap(({ caseId, state }) =>
    state.openSignature === undefined ? [] : [`${caseId}: a signature was never judged`],
  );

/** What was filed under a revoked key comes to nothing. */
export const nobodyAppliesByARevokedKey = ({ town, registrations }: Evidence): string[] =>
  registrations.flatMap((file) => {
    let isRevoked = false;
    const flaws: string[] = [];
    for (const { entry, event } of eventsOf(file)) {
      if (event.type === "saved") isRevoked = filingBehind(town, entry)?.isRevoked === true;
      if (isRevoked && (event.type === "asked" || event.type === "signature-confirmed")) {
        flaws.push(`${file.caseId}: ${event.type} by a revoked key`);
      }
    }
    return flaws;
  });

/** Whoever doubts a signature can judge it again: it lies with the bytes that were signed, until the person is erased. */
export const everySignatureIsKept = async (left: Evidence): Promise<string[]> => {
  const { town, registrations } = left;
  const seal = sealIn(left);
  const { evidence } = town.world;
  const all = registrations.flatMap((file) =>
    eventsOf(file).flatMap(({ event, entry }) =>
      event.type === "saved" || event.type === "removal-requested"
        ? [
            {
              caseId: file.caseId,
              entry,
              signed: event.signed,
              forgotten: file.state.forgotten ?? 0,
            },
          ]
        : [],
    ),
  );
  const flaws = await Promise.all(
    all.map(async ({ caseId, entry, signed, forgotten }) => {
      const { evidence: named } = signed;
      const found =
        named === undefined ? undefined : await openSignature({ seal, evidence }, caseId, named);
      const isErased = entry.sequence <= forgotten;
      const isRight =
        found?.found === (isErased ? "erased" : "whole") &&
        (found?.found !== "whole" || found.mark === signed.digest);
      return isRight
        ? []
        : [`${caseId}/${entry.sequence}: its signature is ${found?.found ?? "not named"}`];
    }),
  );
  return flaws.flat();
};
