// Signatures that could not be judged when they were received (R377-7b, R377-15b, R377-32.1b).
import { openSignature } from "#shared/evidence/signature.ts";
import {
  signedOnAssistance,
  signedOnCases,
  signedOnCommissions,
  signedOnSittings,
} from "#shared/http/routes/signed-commands.ts";
import { registrationEventSchema, type RegistrationEvent } from "#shared/registration/events.ts";
import { filingBehind, type Evidence, type RegistrationFile } from "./evidence.ts";
import { erasureIn } from "#shared/store/watch.ts";
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

const toBeSigned: ReadonlySet<string> = new Set([
  "submit",
  "submitChange",
  "applyForRemoval",
  ...signedOnAssistance,
  ...signedOnCases,
  ...signedOnSittings,
  ...signedOnCommissions,
]);

/** Whoever doubts a signature can judge it again: it lies with the bytes that were signed, until the person is erased. */
export const everySignatureIsKept = async (left: Evidence): Promise<string[]> => {
  const { town, histories } = left;
  const seal = sealIn(left);
  const { evidence } = town.world;
  const flaws = await Promise.all(
    [...histories.values()].flatMap((entries) => {
      const erasure = erasureIn(entries);
      return entries.map(async ({ caseId, sequence, command, signature: named }) => {
        if (named === undefined) {
          return toBeSigned.has(command)
            ? [`${caseId}/${sequence}: ${command} without a signature`]
            : [];
        }
        const found = await openSignature({ seal, evidence }, caseId, named.evidence);
        const isErased = sequence <= erasure;
        const isRight =
          found.found === (isErased ? "erased" : "whole") &&
          (found.found !== "whole" || found.mark === named.mark);
        return isRight ? [] : [`${caseId}/${sequence}: its signature is ${found.found}`];
      });
    }),
  );
  return flaws.flat();
};
