// How long a step of a seeding waits for what others do.
import { allAnswered, statusOf, until } from "#infra/walk/registration.ts";
import type { Ground } from "./ground.ts";

/** Seconds that a busy machine may take. */
export const longestAnswer = 180;

/** Milliseconds from one look at a case to the next: those who look leave the machine to those who work. */
const fromLookToLook = 1000;

/** Looks at a case until it is as wished. */
export const untilSeen = <Seen>(look: () => Promise<Seen>, isSo: (seen: Seen) => boolean) =>
  until(look, isSo, longestAnswer, fromLookToLook);

/** Waits until the signature under an application is judged and every system has answered. */
export const untilAllKnown = ({ portal }: Pick<Ground, "portal">, caseId: string) =>
  untilSeen(
    () => statusOf(portal, caseId),
    (status) => status.signature === undefined && allAnswered(status),
  );
