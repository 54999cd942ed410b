// Reading a classifier of territorial units that an administrator brings. Every flaw is named by a code and
// by the unit or field it stands at; a classifier with one is not taken over.
import * as z from "zod";
import { daySchema } from "./dates.ts";
import { codeOfIssue } from "./issue-codes.ts";
import {
  type Classifier,
  indexByCode,
  type KatoIndex,
  type KatoUnit,
  katoUnitSchema,
  lineOf,
} from "./kato.ts";

const classifierSchema = z.strictObject({
  version: daySchema,
  units: z.array(katoUnitSchema).min(1).readonly(),
});

export const classifierFlawCodes = [
  /** A field is missing, unknown, empty or of another kind. */
  "malformed",
  "impossible-date",
  "not-nine-digits",
  "unknown-region",
  "code-twice",
  "parent-missing",
  "cycle",
  /** A region lies in no unit, and every other unit in one of a higher level. */
  "wrong-level",
] as const;

export type ClassifierFlawCode = (typeof classifierFlawCodes)[number];

export interface ClassifierFlaw {
  readonly code: ClassifierFlawCode;
  /** The field, such as "units.0.code", or the code of the unit. */
  readonly at: string;
}

export type ParsedClassifier =
  | { readonly valid: true; readonly classifier: Classifier }
  | { readonly valid: false; readonly flaws: readonly ClassifierFlaw[] };

/** Reads a whole classifier `{version, units}`, or says everything that is wrong with it. */
export function parseClassifier(input: unknown): ParsedClassifier {
  const parsed = classifierSchema.safeParse(input);
  if (!parsed.success) {
    const flaws = parsed.error.issues.map((issue) => ({
      code: codeOfIssue(issue, classifierFlawCodes),
      at: issue.path.join("."),
    }));
    return { valid: false, flaws };
  }
  const flaws = flawsOf(parsed.data.units);
  if (flaws.length > 0) return { valid: false, flaws };
  return { valid: true, classifier: { ...parsed.data, complete: true } };
}

function flawsOf(units: readonly KatoUnit[]): ClassifierFlaw[] {
  const index = indexByCode(units);
  return units.flatMap((unit) => {
    const code = flawOf(unit, index);
    return code === undefined ? [] : [{ code, at: unit.code }];
  });
}

/** The first thing that is wrong with a unit among the others; of two with one code the last one counts. */
function flawOf(unit: KatoUnit, index: KatoIndex): ClassifierFlawCode | undefined {
  if (index.get(unit.code) !== unit) return "code-twice";
  if (unit.parent === null) return unit.level === 1 ? undefined : "wrong-level";
  const parent = index.get(unit.parent);
  if (parent === undefined) return "parent-missing";
  if (isEndless(unit, index)) return "cycle";
  return parent.level < unit.level ? undefined : "wrong-level";
}

/** Whether the highest unit that a line reaches lies in one of the line itself. */
function isEndless(unit: KatoUnit, index: KatoIndex): boolean {
  return lineOf(unit, index).every(({ parent }) => parent !== null && index.has(parent));
}
