import { isDeepStrictEqual } from "node:util";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { changesReadModels } from "#shared/registration/effects.ts";
import { registrationEventSchema } from "#shared/registration/events.ts";
import { acceptedIn } from "#shared/registration/register/accepted.ts";
import { registerEntryOf } from "#shared/registration/register/entry.ts";
import { taskOf } from "#shared/registration/worklist.ts";
import { gateKey } from "#shared/store/register-items.ts";
import { itemsSettled, nothingOf, wantedOf } from "#shared/store/register-wanted.ts";
import { tableNames } from "#test/simulation/functions/parts.ts";
import { formBehind, plainItem, type Evidence, type RegistrationFile } from "./evidence.ts";

/** As it comes out of a table, where what is undefined is not there. */
export const asStored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const keyOf = ({ pk, sk }: Record<string, unknown>) => `${String(pk)} ${String(sk)}`;

/** The last step of a case that its read models show; what comes after it leaves them as they are. */
const lastShown = ({ entries }: RegistrationFile): number =>
  entries.findLast(({ events }) =>
    events.some((event) => changesReadModels(registrationEventSchema.parse(event))),
  )?.sequence ?? 0;

/** What changes anything of a supplier in the public lists. */
const listing = new Set([
  "included",
  "change-accepted",
  "places-updated",
  "removed",
  "restored-by-court",
]);

/** The last step of a case that the public lists show. */
const lastListed = ({ entries }: RegistrationFile): number =>
  entries.findLast(({ events }) => events.some(({ type }) => listing.has(type)))?.sequence ?? 0;

/** A projection made of the case as it is now: not older than what is shown of it, nor newer than it. */
const isUpToDate = (
  { entries }: RegistrationFile,
  last: number,
  version: unknown,
): version is number => typeof version === "number" && version >= last && version <= entries.length;

/** What is public of a supplier as its case stands: every accepted version, or nothing of it. */
const wantedIn = ({ town }: Evidence, { entries, state }: RegistrationFile, version: number) => {
  const versions = acceptedIn(entries).flatMap((accepted) => {
    const form = formBehind(town, entries[accepted.account.application - 1]);
    return form === undefined ? [] : [registerEntryOf(accepted, form)];
  });
  const [first, ...later] = versions;
  if (first !== undefined) {
    return wantedOf({ versions: [first, ...later], free: state.account?.free }, version);
  }
  return state.account === undefined ? undefined : nothingOf(state.account.number, version);
};

/** An item without the version of the case that wrote it, which may be an earlier one that wanted the same. */
const bare = (item: Record<string, unknown>) => asStored({ ...item, version: undefined });

/** The lists hold the included suppliers, as their cases stand now, and nothing else (R377-6, R377-14). */
export const theRegisterHoldsExactlyTheIncluded = (evidence: Evidence): string[] => {
  const items = evidence.town.world
    .tableNamed(tableNames.register)
    .all()
    .map(plainItem)
    // Who lists whom is noted once and never taken back; whoever reads it looks at the case.
    .filter(({ pk }) => !String(pk).startsWith("listed-by#"));
  const found = new Map(items.map((item) => [keyOf(item), item]));
  const wanted = new Map<string, unknown>();
  const outdated: string[] = [];
  for (const file of evidence.registrations) {
    const asked = wantedIn(evidence, file, file.entries.length);
    if (asked === undefined) continue;
    for (const item of itemsSettled(asked)) wanted.set(keyOf({ ...item }), bare({ ...item }));
    const gate = found.get(keyOf({ ...gateKey(asked.number) }));
    if (!isUpToDate(file, lastListed(file), gate?.["version"])) outdated.push(asked.number);
  }
  const missing = [...wanted.keys()].filter((key) => !found.has(key));
  const strange = [...found.keys()].filter((key) => !wanted.has(key));
  const other = [...wanted].filter(([key, item]) => {
    const there = found.get(key);
    return there !== undefined && !isDeepStrictEqual(bare(there), item);
  });
  return [
    ...outdated.map((number) => `the Register is not up to date with ${number}`),
    ...missing.map((key) => `the Register lacks ${key}`),
    ...strange.map((key) => `the Register holds ${key}, which belongs to nobody in it`),
    ...other.map(([key]) => `the Register holds another version of ${key}`),
  ];
};

/** The task of a case by every calendar that came, or is coming, into use: which one counts is seen when all is at rest. */
const tasksFor = ({ town }: Evidence, { caseId, state, application }: RegistrationFile) =>
  [kazakhstanCalendar, ...town.calendars.given].map((calendar) =>
    asStored(taskOf(caseId, state, application, calendar) ?? null),
  );

/** The worklist shows a task for every open case, as the case stands now, and none for any other. */
export const theWorklistHoldsExactlyTheOpenCases = (evidence: Evidence): string[] => {
  const { town, registrations } = evidence;
  const table = town.world.tableNamed(tableNames.worklist);
  const items = new Map(table.all().map((item) => [item["pk"]?.S, plainItem(item)] as const));
  const flaws = registrations.flatMap((file) => {
    const item = items.get(file.caseId);
    const task = asStored(item?.["task"] ?? null);
    const isShown = item?.["office"] !== undefined;
    if (!isUpToDate(file, lastShown(file), item?.["version"]))
      return [`${file.caseId} is not up to date`];
    const wanted = tasksFor(evidence, file);
    if (!wanted.some((one) => isDeepStrictEqual(task, one)))
      return [`${file.caseId} shows another task`];
    return isShown === (task !== null) ? [] : [`${file.caseId} is in no office`];
  });
  const cases = new Set([...registrations, ...evidence.applications].map(({ caseId }) => caseId));
  // A task beside the way of a case is told from its case by what follows its name.
  const caseOf = (key: string | undefined) => caseIdSchema.safeParse(key?.split("#")[0]).data;
  const strange = [...items.keys()].filter((key) => {
    const caseId = caseOf(key);
    return caseId === undefined || !cases.has(caseId);
  }).length;
  return strange > 0 ? [...flaws, `${strange} tasks belong to no case`] : flaws;
};
