import { isDeepStrictEqual } from "node:util";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { changesReadModels } from "#shared/registration/effects.ts";
import { registrationEventSchema } from "#shared/registration/events.ts";
import { registerEntryOf, type RegisterEntry } from "#shared/registration/register-entry.ts";
import { placedRowOf } from "#shared/registration/register-rows.ts";
import { taskOf } from "#shared/registration/worklist.ts";
import { entryKey, rowKeys } from "#shared/store/register-items.ts";
import { tableNames } from "#test/simulation/functions/parts.ts";
import { plainItem, type Evidence, type RegistrationFile } from "./evidence.ts";

/** As it comes out of a table, where what is undefined is not there. */
const asStored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const keyOf = ({ pk, sk }: Record<string, unknown>) => `${String(pk)} ${String(sk)}`;

/** Every item that the Register should hold for an organisation, by its key. */
const registerItemsOf = (entry: RegisterEntry, version: number): [string, unknown][] => {
  const { row, place, lists } = placedRowOf(entry);
  const rows = rowKeys({ place, lists }).map((key): [string, unknown] => [
    keyOf(key),
    asStored({ ...key, version, row }),
  ]);
  const key = entryKey(entry.number);
  return [...rows, [keyOf(key), asStored({ ...key, version, entry, place, lists })]];
};

/** The last step of a case that its read models show; what comes after it leaves them as they are. */
const lastShown = ({ entries }: RegistrationFile): number =>
  entries.findLast(({ events }) =>
    events.some((event) => changesReadModels(registrationEventSchema.parse(event))),
  )?.sequence ?? 0;

/** A projection made of the case as it is now: not older than what is shown of it, nor newer than it. */
const isUpToDate = (file: RegistrationFile, version: unknown): version is number =>
  typeof version === "number" && version >= lastShown(file) && version <= file.entries.length;

const includedIn = (file: RegistrationFile, versionAt: (key: string) => unknown) => {
  const entry = registerEntryOf(file.state, file.application);
  if (entry === undefined) return [];
  const version = versionAt(keyOf(entryKey(entry.number)));
  return registerItemsOf(entry, isUpToDate(file, version) ? version : file.entries.length);
};

/** The Register holds the included organisations, as their cases stand now, in every list, and nothing else (R377-6). */
export const theRegisterHoldsExactlyTheIncluded = ({ town, registrations }: Evidence): string[] => {
  const items = town.world.tableNamed(tableNames.register).all().map(plainItem);
  const found = new Map(items.map((item) => [keyOf(item), asStored(item)]));
  const versions = new Map(items.map((item) => [keyOf(item), item["version"]]));
  const wanted = new Map(
    registrations.flatMap((file) => includedIn(file, (key) => versions.get(key))),
  );
  const missing = [...wanted.keys()].filter((key) => !found.has(key));
  const strange = [...found.keys()].filter((key) => !wanted.has(key));
  const other = [...wanted].filter(
    ([key, item]) => found.has(key) && !isDeepStrictEqual(found.get(key), item),
  );
  return [
    ...missing.map((key) => `the Register lacks ${key}`),
    ...strange.map((key) => `the Register holds ${key}, which belongs to nobody in it`),
    ...other.map(([key]) => `the Register holds another version of ${key}`),
  ];
};

const taskFor = ({ caseId, state, application }: RegistrationFile) =>
  asStored(taskOf(caseId, state, application, kazakhstanCalendar) ?? null);

/** The worklist shows a task for every open case, as the case stands now, and none for any other. */
export const theWorklistHoldsExactlyTheOpenCases = ({
  town,
  registrations,
}: Evidence): string[] => {
  const table = town.world.tableNamed(tableNames.worklist);
  const items = new Map(table.all().map((item) => [item["pk"]?.S, plainItem(item)] as const));
  const flaws = registrations.flatMap((file) => {
    const item = items.get(file.caseId);
    const task = asStored(item?.["task"] ?? null);
    const isShown = item?.["office"] !== undefined;
    if (!isUpToDate(file, item?.["version"])) return [`${file.caseId} is not up to date`];
    if (!isDeepStrictEqual(task, taskFor(file))) return [`${file.caseId} shows another task`];
    return isShown === (task !== null) ? [] : [`${file.caseId} is in no office`];
  });
  const strange = items.size - registrations.length;
  return strange > 0 ? [...flaws, `${strange} tasks belong to no case`] : flaws;
};
