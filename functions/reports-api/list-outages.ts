import { fieldErrorOf } from "#shared/http/field-errors.ts";
import type { listReportedOutages, ToldOutage } from "#shared/http/routes/outage-reports.ts";
import type { Handle } from "#shared/http/serve.ts";
import { dayOf, type Instant } from "#shared/law/dates.ts";
import { placeOf, type Outage } from "#shared/operations/outage.ts";
import { outagesAsCsv } from "#shared/reports/outages-csv.ts";
import { minutesOf, outagesIn } from "#shared/reports/outages.ts";
import { asFile } from "./as-file.ts";
import type { ReportsNeeds } from "./needs.ts";
import { readOutages } from "./read-outages.ts";

/** An outage as reports tell it: who paused a system is for administrators and auditors, who read it elsewhere. */
const toldAs = (outage: Outage, now: Instant): ToldOutage => {
  const { system, kind, since, until } = outage;
  const why =
    outage.kind === "paused"
      ? { reason: outage.reason }
      : outage.cause !== undefined && { cause: outage.cause };
  const end = until !== undefined && { until };
  return { system, kind, since, ...end, minutes: minutesOf(outage, now), ...why };
};

/** GET /v1/reports/outages/list: the outages behind one number. */
export const listOutagesBehind =
  (needs: ReportsNeeds): Handle<typeof listReportedOutages.request> =>
  async ({ query }, { locale }) => {
    const { month, system, format, cursor, limit } = query;
    const at = needs.clock.now();
    const year = query.year ?? month?.slice(0, 4) ?? dayOf(at).slice(0, 4);
    if (month !== undefined && !month.startsWith(year)) {
      const errors = [fieldErrorOf("query", "/month", "malformed", locale)];
      return { problem: "request-invalid", errors };
    }
    const systems = system === undefined ? undefined : [system];
    const found = outagesIn(await readOutages(needs, year, at, systems), month ?? year, at);
    if (format === "csv") {
      const name = ["outages", system, month ?? year].filter((part) => part !== undefined);
      return asFile(outagesAsCsv(found, { locale, now: at }), `${name.join("-")}-list`);
    }
    const left = found.filter((one) => cursor === undefined || placeOf(one) < cursor);
    const page = left.slice(0, limit);
    const last = page.at(-1);
    const next = last !== undefined && left.length > limit && { next: placeOf(last) };
    const outages = page.map((one) => toldAs(one, at));
    return { status: 200, body: { at, outages, ...next } };
  };
