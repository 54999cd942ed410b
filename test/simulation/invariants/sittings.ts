import { isDeepStrictEqual } from "node:util";
import { sittingEventSchema } from "#shared/commission/sitting-events.ts";
import { sittingKind } from "#shared/commission/sitting.ts";
import { changesList, listSitting } from "#shared/commission/view/sitting-listed.ts";
import { loadCase } from "#shared/store/desk.ts";
import { tableNames } from "#test/simulation/functions/parts.ts";
import { plainItem, type Evidence } from "./evidence.ts";
import { storeOf } from "./protocols.ts";

/** The list of sittings shows each that was called, as its history stands now, and no other (R377-24a). */
export const theListHoldsExactlyTheSittings = async (evidence: Evidence): Promise<string[]> => {
  const rows = evidence.town.world.tableNamed(tableNames.sittings).all().map(plainItem);
  const found = new Map(rows.map((row) => [String(row["sk"]).split("#").at(-1), row]));
  const flaws: string[] = [];
  let called = 0;
  for (const [caseId, entries] of evidence.histories) {
    if (entries[0]?.kind !== sittingKind.name) continue;
    const { state } = await loadCase(storeOf(evidence), sittingKind, caseId);
    if (state.state === "none") continue;
    called += 1;
    const row = found.get(caseId);
    const lastShown = entries.findLast(({ events }) =>
      events.some((raw) => changesList(sittingEventSchema.parse(raw))),
    );
    const version = Number(row?.["version"]);
    if (!(version >= (lastShown?.sequence ?? 0) && version <= entries.length))
      flaws.push(`the list of sittings is not up to date with ${caseId}`);
    else if (!isDeepStrictEqual(row?.["sitting"], listSitting(caseId, state)))
      flaws.push(`the list of sittings shows ${caseId} otherwise`);
  }
  if (rows.length !== called)
    flaws.push(`${rows.length} sittings are listed, ${called} were called`);
  return flaws;
};

/** Nothing was decided, nor any completeness recorded, at a sitting that was called off before it (R377-24a). */
export const nothingIsDoneAtACancelledSitting = ({ histories }: Evidence): string[] => {
  const cancelledAt = new Map(
    [...histories].flatMap(([caseId, entries]) => {
      const entry = entries.find(({ command }) => command === "cancelSitting");
      return entry === undefined ? [] : [[String(caseId), entry.at] as const];
    }),
  );
  return [...histories].flatMap(([caseId, entries]) => {
    let sitting = "";
    return entries.flatMap(({ at, command, events }) => {
      for (const event of events) {
        if (event.type === "placed-on-agenda") sitting = String(event["sitting"]);
      }
      const cancelled = cancelledAt.get(sitting);
      return cancelled !== undefined && at > cancelled && command === "closeVote"
        ? [`${caseId} was decided at ${sitting}, which was called off`]
        : [];
    });
  });
};
