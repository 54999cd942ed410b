// Forms with one field set otherwise, and what an applicant is told of it.
import { expect, it } from "vitest";
import type * as z from "zod";
import { fieldErrorsOf } from "#shared/http/field-errors.ts";

type Step = string | number;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const stepsOf = (pointer: string): readonly Step[] =>
  pointer
    .split("/")
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));

const withPart = (value: unknown, [step, ...rest]: readonly Step[], part: unknown): unknown => {
  if (step === undefined) return part;
  if (Array.isArray(value)) {
    return value.map((one: unknown, place) => (place === step ? withPart(one, rest, part) : one));
  }
  if (!isRecord(value)) throw new Error(`nothing at ${step}`);
  return { ...value, [step]: withPart(value[step], rest, part) };
};

/** A form with another part at a pointer such as "/contacts/email"; undefined leaves it out. */
export const withField = (form: unknown, pointer: string, part: unknown): unknown =>
  JSON.parse(JSON.stringify(withPart(form, stepsOf(pointer), part)));

/** What stands in a form at a pointer; undefined where nothing does. */
export const fieldAt = (form: unknown, pointer: string): unknown =>
  stepsOf(pointer).reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return value[Number(step)];
    return isRecord(value) ? value[step] : undefined;
  }, form);

/** Every fault of a form as its applicant is told it: the pointer to the field and the stable code. */
export const faultsOf = (schema: z.ZodType, form: unknown): readonly string[] => {
  const { error } = schema.safeParse(form, { reportInput: true });
  return fieldErrorsOf("body", error?.issues ?? [], "en").map(
    ({ pointer, code }) => `${pointer} ${code}`,
  );
};

/** One field of a form: where it stands and what is to be expected of it. */
export interface Field {
  /** The provisions that name the field. */
  readonly ids: string;
  readonly pointer: string;
  /** A value that is kept as it is. */
  readonly kept: unknown;
  /** The code of its absence; none where it may be left out. */
  readonly absent: string | undefined;
  /** Values that are refused, each with its code; a pointer before the code leads below the field. */
  readonly wrong: readonly (readonly [value: unknown, fault: string])[];
}

/** Words of at most so many characters; never blank. */
export const words = (ids: string, pointer: string, most: number): Field => ({
  ids,
  pointer,
  kept: "Ә".repeat(most),
  absent: "required",
  wrong: [
    ["", "too-short"],
    ["   ", "too-short"],
    ["Ә".repeat(most + 1), "too-long"],
    [7, "wrong-type"],
  ],
});

/** Words that may be left out. */
export const someWords = (ids: string, pointer: string, most: number): Field => ({
  ...words(ids, pointer, most),
  absent: undefined,
});

const faultAt = (pointer: string, fault: string) =>
  fault.startsWith("/") ? `${pointer}${fault}` : `${pointer} ${fault}`;

/** Tests a table of fields against the schema of a form: kept, mandatory or not, and what is refused. */
export const testFields = (schema: z.ZodType, form: unknown, fields: readonly Field[]): void => {
  it("has no fault as the sample is", () => {
    expect(faultsOf(schema, form)).toEqual([]);
  });

  it.each(fields)("$ids: $pointer is kept as it is given", ({ pointer, kept }) => {
    const parsed: unknown = schema.parse(withField(form, pointer, kept));
    expect(fieldAt(parsed, pointer)).toEqual(kept);
  });

  it.each(fields.filter(({ absent }) => absent !== undefined))(
    "$ids: $pointer is mandatory",
    ({ pointer, absent }) => {
      const faults = faultsOf(schema, withField(form, pointer, undefined));
      expect(faults).toEqual([`${pointer} ${absent}`]);
    },
  );

  it.each(fields.filter(({ absent }) => absent === undefined))(
    "$ids: $pointer may be left out",
    ({ pointer }) => {
      const parsed: unknown = schema.parse(withField(form, pointer, undefined));
      expect(fieldAt(parsed, pointer)).toBeUndefined();
    },
  );

  it.each(
    fields.flatMap(({ ids, pointer, wrong }) =>
      wrong.map(([value, fault]) => ({ ids, pointer, value, fault })),
    ),
  )("$ids: $pointer refuses $value: $fault", ({ pointer, value, fault }) => {
    const faults = faultsOf(schema, withField(form, pointer, value));
    expect(faults).toEqual([faultAt(pointer, fault)]);
  });
};
