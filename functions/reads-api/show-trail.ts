import { keptMonths } from "#shared/access/record.ts";
import type { RecordRead } from "#shared/access/record-read.ts";
import { searchTrail, type Trail } from "#shared/access/search-trail.ts";
import { placesOfOfficial, placesOfUnit, type TrailPlace } from "#shared/access/trail-keys.ts";
import { trailSteps, type TrailStep } from "#shared/access/trail.ts";
import { caseIdSchema, type CaseId } from "#shared/cases/entry.ts";
import type { FieldCode } from "#shared/http/field-codes.ts";
import { fieldErrorOf } from "#shared/http/field-errors.ts";
import { readerOf } from "#shared/http/reader.ts";
import type { Reply } from "#shared/http/reply.ts";
import { searchAudit, type TrailStepView } from "#shared/http/routes/audit.ts";
import type { Handle } from "#shared/http/serve.ts";
import { addDays, addMonths, dayOf, earlierOf, endOfDay, type Day } from "#shared/law/dates.ts";
import type { Unit } from "#shared/law/territory.ts";
import { officialIdOf } from "#shared/officials/official.ts";
import type { CaseStore, Clock } from "#shared/store/ports.ts";
import { decodePlace, encodePlace, startAt } from "./trail-cursor.ts";
import { unitOf } from "./unit-of.ts";

interface Needs {
  readonly cases: Pick<CaseStore, "load">;
  readonly clock: Clock;
  readonly trail: Trail;
  readonly recordRead: RecordRead;
}

/** So many days are searched at most: of one official, and of a whole unit; of a case all that are kept. */
const mostDays = { official: 366, unit: 31 } as const;

const usualDays = 30;

/** What is asked for where nobody says so: a month, and of a case as long as anything is kept. */
const usualFrom = (to: Day, isOfCase: boolean): Day =>
  isOfCase ? addMonths(to, -keptMonths) : addDays(to, -usualDays);

/** What is searched: whose record says so, the places, and which of the steps there are shown. */
interface Search {
  readonly onRecordOf: CaseId;
  readonly places: readonly TrailPlace[];
  readonly keep: (step: TrailStep) => boolean;
}

interface Asked {
  readonly unit: Unit;
  readonly by: string | undefined;
  readonly days: { readonly from: Day; readonly to: Day };
}

const everything = () => true;

/**
 * The steps of a case: all of them where the case is of the own unit. A history of no unit (the account of an official, a
 * queue) shows what officials of the own unit did there.
 */
const searchOfCase = async (
  cases: Needs["cases"],
  text: string,
  { unit, by }: Asked,
): Promise<Search | undefined> => {
  const { data: caseId } = caseIdSchema.safeParse(text);
  if (caseId === undefined) return undefined;
  const owner = await unitOf(cases, caseId);
  if (owner !== undefined && owner !== unit) return undefined;
  const isShown = ({ record }: TrailStep) =>
    (owner !== undefined || record.by.unit === unit) && (by === undefined || record.by.id === by);
  return { onRecordOf: caseId, places: [{ of: "case", key: caseId }], keep: isShown };
};

const searchOf = async (
  cases: Needs["cases"],
  caseText: string | undefined,
  asked: Asked,
): Promise<Search | undefined> => {
  if (caseText !== undefined) return searchOfCase(cases, caseText, asked);
  const { unit, by, days } = asked;
  if (by === undefined) {
    const onRecordOf = caseIdSchema.parse(`trail-unit-${unit}`);
    return { onRecordOf, places: placesOfUnit(unit, days), keep: everything };
  }
  const onRecordOf = officialIdOf(by);
  if (onRecordOf === undefined) return undefined;
  return { onRecordOf, places: placesOfOfficial(unit, by, days), keep: everything };
};

const viewOf = (step: TrailStep): TrailStepView => {
  if (step.what === "act") return { ...step.record, what: "act" };
  const { what: thing, requestId: _, ...record } = step.record;
  return { ...record, what: "read", thing };
};

/** GET /v1/audit: who saw or did what. That it was looked for is on record before anything is answered. */
export const showTrail =
  ({ cases, clock, trail, recordRead }: Needs): Handle<typeof searchAudit.request> =>
  async ({ query }, circumstance): Promise<Reply> => {
    const { caller, locale } = circumstance;
    const { unit } = caller;
    if (unit === undefined) return { problem: "not-found" };
    const wrong = (field: string, code: FieldCode): Reply => ({
      problem: "request-invalid",
      errors: [fieldErrorOf("query", field, code, locale)],
    });
    const to = query.to ?? dayOf(clock.now());
    const isOfCase = query.case !== undefined;
    const from = query.from ?? usualFrom(to, isOfCase);
    if (from > to) return wrong("/from", "malformed");
    const most = query.by === undefined ? mostDays.unit : mostDays.official;
    if (!isOfCase && addDays(from, most - 1) < to) return wrong("/from", "period-too-long");
    const start = query.cursor === undefined ? startAt(to) : decodePlace(query.cursor);
    if (start === undefined) return wrong("/cursor", "malformed");

    const asked = { unit, by: query.by, days: { from, to: earlierOf(to, start.day) } };
    const search = await searchOf(cases, query.case, asked);
    if (search === undefined) return { problem: "not-found" };
    await recordRead(readerOf(searchAudit, circumstance), {
      caseId: search.onRecordOf,
      what: { kind: "trail" },
      why: query.reason,
    });
    const { steps, next } = await searchTrail(trail, {
      places: search.places,
      keep: search.keep,
      what: query.what === undefined ? trailSteps : [query.what],
      from: endOfDay(addDays(from, -1)),
      before: start.place,
      limit: query.limit,
    });
    const more = next !== undefined && { next: encodePlace(next) };
    return { status: 200, body: { unit, from, to, trail: steps.map(viewOf), ...more } };
  };
