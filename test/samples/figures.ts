// What is counted of cases that nobody has to file: one mark each, or as many as are named.
import { caseIdSchema, type CaseId } from "#shared/cases/entry.ts";
import { unitSchema } from "#shared/law/territory.ts";
import { monthOf, type Figures, type Mark, type ReportedKind } from "#shared/reports/figures.ts";
import { instant } from "#test/fakes/clock.ts";

export const countedCase = (number: number): CaseId =>
  caseIdSchema.parse(`assistance-${String(number).padStart(8, "0")}`);

interface Standing {
  readonly kind?: ReportedKind;
  readonly state?: string;
  readonly unit?: string;
  readonly at?: string;
  readonly listed?: boolean;
}

/** A case that stands in a state since it began. */
export const standing = ({
  kind = "assistance",
  state = "received",
  unit = "75",
  at = "2026-03-02T05:00:00.000Z",
  listed = true,
}: Standing = {}): Figures => {
  const began = instant(at);
  const mark: Mark = {
    figure: "states",
    of: state,
    month: monthOf(began),
    unit: unitSchema.parse(unit),
    at: began,
    since: began,
    listed,
  };
  return { kind, state, marks: [mark] };
};

/** A step that was left after so many working days; each of a case is of another instant. */
export const left = (number: number, days: number, unit = "75"): Mark => {
  const at = instant(`2026-04-${String(number).padStart(2, "0")}T05:00:00.000Z`);
  const since = instant(`2026-03-${String(number).padStart(2, "0")}T05:00:00.000Z`);
  return {
    figure: "steps",
    of: "received",
    month: monthOf(at),
    unit: unitSchema.parse(unit),
    at,
    since,
    days,
    listed: true,
  };
};
