// What of the country a caller may see figures of, and whether small numbers are hidden from them.
import type { Role } from "#shared/cases/actor.ts";
import type { Caller } from "#shared/http/caller.ts";
import { regionPlace, unitPlace, type Place } from "#shared/reports/cube.ts";
import type { ReportedKind } from "#shared/reports/figures.ts";
import { liesIn, placeOf } from "#shared/reports/places.ts";
import { regionSchema } from "#shared/law/territory.ts";

interface Scope {
  readonly place: Place;
  /** Those who handle these very cases know each of them anyway. */
  readonly handles: boolean;
}

const overseers: ReadonlySet<Role> = new Set(["administrator", "auditor"]);

const handlerOf = (kind: ReportedKind): Role =>
  kind === "assistance" ? "decision-maker" : "commission-secretary";

/**
 * Administrators and auditors see their territory: that of a region with its districts, and the whole country where they are of no
 * unit. Whoever handles cases of a kind sees those of the own unit. Undefined for everybody else.
 */
const scopeOf = ({ roles, unit }: Caller, kind: ReportedKind): Scope | undefined => {
  if (roles.some((role) => overseers.has(role))) {
    const region = regionSchema.safeParse(unit).data;
    if (unit === undefined) return { place: "country", handles: false };
    return { place: region === undefined ? unitPlace(unit) : regionPlace(region), handles: false };
  }
  if (unit === undefined || !roles.includes(handlerOf(kind))) return undefined;
  return { place: unitPlace(unit), handles: true };
};

/** What is looked at: the territory asked for, or all of the own one; undefined for what the caller may not see. */
export const lookedAt = (
  caller: Caller,
  kind: ReportedKind,
  code: string | undefined,
): Scope | "not-allowed" | undefined => {
  const scope = scopeOf(caller, kind);
  if (scope === undefined) return "not-allowed";
  if (code === undefined) return scope;
  const place = placeOf(code);
  return place !== undefined && liesIn(place, scope.place) ? { ...scope, place } : undefined;
};
