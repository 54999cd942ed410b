import type { CaseId } from "#shared/cases/entry.ts";
import type { FieldCode } from "#shared/http/field-codes.ts";
import { fieldErrorOf } from "#shared/http/field-errors.ts";
import type { Reply } from "#shared/http/reply.ts";
import type { listReportedCases } from "#shared/http/routes/reports.ts";
import type { Handle } from "#shared/http/serve.ts";
import { dayOf, type Day } from "#shared/law/dates.ts";
import { outcomeOn } from "#shared/reports/counts.ts";
import { countedOf } from "#shared/reports/counted.ts";
import { casesAsCsv, type NamedCase } from "#shared/reports/csv.ts";
import { unitPlace } from "#shared/reports/cube.ts";
import type { Mark } from "#shared/reports/figures.ts";
import { codeOf, regionsOf, unitOfPlace } from "#shared/reports/places.ts";
import { shownOf, type Report } from "#shared/reports/view.ts";
import type { Listed } from "#shared/store/reports.ts";
import { asFile } from "./as-file.ts";
import type { ReportsNeeds } from "./needs.ts";
import { readReport } from "./read-report.ts";
import { lookedAt } from "./scope.ts";

/** A case is named by the smallest number that counts it: where that is hidden, so is the case, in every list. */
const mayBeNamed = (report: Report, mark: Mark, today: Day): boolean => {
  const { of, unit, month } = mark;
  const cell = { place: unitPlace(unit), month, of, outcome: outcomeOn(mark, today) };
  return !("hidden" in shownOf(report, cell));
};

const namedAs = (
  { caseId, mark: { unit, at } }: Listed,
  states: ReadonlyMap<CaseId, string>,
): NamedCase => {
  const state = states.get(caseId);
  const territory = codeOf(unitPlace(unit));
  return { caseId, ...(state !== undefined && { state }), territory, at };
};

/** GET /v1/reports/{figure}/cases: the cases behind one number, as far as it is told. */
export const listCases =
  (needs: ReportsNeeds): Handle<typeof listReportedCases.request> =>
  async ({ path: { figure }, query }, { caller, locale }): Promise<Reply> => {
    const { kind, of, outcome, month, format } = query;
    const wrong = (field: string, code: FieldCode): Reply => ({
      problem: "request-invalid",
      errors: [fieldErrorOf("query", field, code, locale)],
    });
    const scope = lookedAt(caller, kind, query.territory);
    if (scope === "not-allowed") return { problem: "role-not-allowed" };
    if (scope === undefined) return { problem: "not-found" };
    const at = needs.clock.now();
    const today = dayOf(at);
    const year = query.year ?? month?.slice(0, 4) ?? today.slice(0, 4);
    if (!countedOf(kind, figure).includes(of)) return wrong("/of", "malformed");
    if (month !== undefined && !month.startsWith(year)) return wrong("/month", "malformed");
    if (outcome !== undefined && figure !== "terms") return wrong("/outcome", "malformed");
    const { place } = scope;
    const report = await readReport(needs, { ...scope, figure, kind, year, at });
    if ("hidden" in shownOf(report, { place, month, of, outcome }))
      return { problem: "figure-suppressed" };
    const page = await needs.reports.page(
      {
        figure,
        kind,
        of,
        regions: regionsOf(place),
        unit: unitOfPlace(place),
        period: month ?? year,
        isAskedFor: (mark) =>
          (outcome === undefined || outcomeOn(mark, today) === outcome) &&
          mayBeNamed(report, mark, today),
      },
      query.limit,
      query.cursor,
    );
    if (page === undefined) return wrong("/cursor", "malformed");
    // Of people a list tells no more than its number does, unless it is for those who handle the cases.
    const tellsStates = report.hidden === undefined;
    const states = tellsStates
      ? await needs.reports.states(page.cases.map(({ caseId }) => caseId))
      : new Map<CaseId, string>();
    const cases = page.cases.map((one) => namedAs(one, states));
    if (format === "csv") {
      const name = `${figure}-${kind}-${of}-${codeOf(place)}-${month ?? year}`;
      const file = asFile(casesAsCsv({ kind, locale }, cases), name);
      const next = page.next !== undefined && { "next-cursor": page.next };
      return { ...file, headers: { ...file.headers, ...next } };
    }
    const next = page.next !== undefined && { next: page.next };
    return { status: 200, body: { at, cases, ...next } };
  };
