import { isDeepStrictEqual } from "node:util";
import { registrationEventSchema } from "#shared/registration/events.ts";
import { replay, type Evidence, type RegistrationFile } from "./evidence.ts";

type Entry = RegistrationFile["entries"][number];

const has = ({ events }: Entry, type: "removed" | "restored-by-court"): boolean =>
  events.some((raw) => registrationEventSchema.parse(raw).type === type);

/** What is wrong with one restoration: what was removed last, and what stands again. */
const flawsOf = (entries: readonly Entry[], restored: Entry): string[] => {
  const before = entries.slice(0, restored.sequence - 1);
  const removal = before.findLast((entry) => has(entry, "removed"));
  if (removal === undefined) return ["was restored though nothing had been removed"];
  const stood = replay(entries.slice(0, removal.sequence - 1));
  const removed = replay(before);
  const stands = replay(entries.slice(0, restored.sequence));
  const keeping = stands.terms.filter(
    ({ provision, stoppedAt }) =>
      stoppedAt === undefined && (provision === "R377-34" || provision === "R377-35"),
  );
  const flaws: [boolean, string][] = [
    [removed.state !== "removed", `was restored while it was ${removed.state}`],
    [stands.state !== "included", "is not in its list after it was restored"],
    [!isDeepStrictEqual(stands.account, stood.account), "was restored as something else"],
    [stands.removal !== undefined, "counts as removed though it was restored"],
    [stands.legalHold, "is held up by a court that has decided"],
    [keeping.length > 0, "is counted towards its erasure though it was restored"],
  ];
  return flaws.flatMap(([isSo, flaw]) => (isSo ? [flaw] : []));
};

/** Whoever a court puts back stands in its list as before the removal: number, version, time and free places (R377-29). */
export const whoIsRestoredStandsAsBefore = ({ registrations }: Evidence): string[] =>
  registrations.flatMap(({ caseId, entries }) =>
    entries
      .filter((entry) => has(entry, "restored-by-court"))
      .flatMap((entry) => flawsOf(entries, entry).map((flaw) => `${caseId} ${flaw}`)),
  );
