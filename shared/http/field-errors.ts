import type * as z from "zod";
import type { Locale } from "#shared/law/languages.ts";
import { fieldMessages, isFieldCode, type FieldCode } from "./field-codes.ts";

export interface FieldError {
  readonly in: "path" | "query" | "headers" | "body";
  /** JSON Pointer to the field. */
  readonly pointer: string;
  readonly code: FieldCode;
  readonly message: string;
}

type Issue = z.core.$ZodIssue;
interface Fault {
  readonly code: FieldCode;
  readonly values?: Readonly<Record<string, string>>;
}

const bounded = (
  { origin }: { origin: string },
  codes: { text: FieldCode; list: FieldCode; number: FieldCode },
): FieldCode => {
  if (origin === "string") return codes.text;
  return origin === "array" || origin === "set" ? codes.list : codes.number;
};

const tooSmall = { text: "too-short", list: "too-few", number: "too-small" } as const;
const tooBig = { text: "too-long", list: "too-many", number: "too-big" } as const;

/** A code that a schema of ours put on its own issue, as `params.code` or as its message. */
const ownCode = (issue: Issue): FieldCode | undefined => {
  const code: unknown = issue.code === "custom" ? issue.params?.["code"] : issue.message;
  return isFieldCode(code) ? code : undefined;
};

const faultOf = (issue: Issue): Fault => {
  const own = ownCode(issue);
  if (own !== undefined) return { code: own };
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined
        ? { code: "required" }
        : { code: "wrong-type", values: { expected: issue.expected } };
    case "invalid_value":
      return issue.input === undefined
        ? { code: "required" }
        : { code: "not-one-of", values: { values: issue.values.map(String).join(", ") } };
    case "invalid_union":
      return { code: "not-one-of", values: { values: discriminatorsOf(issue) } };
    case "too_small":
      return { code: bounded(issue, tooSmall), values: { minimum: String(issue.minimum) } };
    case "too_big":
      return { code: bounded(issue, tooBig), values: { maximum: String(issue.maximum) } };
    case "unrecognized_keys":
      return { code: "unknown-field" };
    case "invalid_format":
    case "not_multiple_of":
    case "invalid_key":
    case "invalid_element":
    case "custom":
      return { code: "malformed" };
  }
};

const discriminatorsOf = (issue: Extract<Issue, { code: "invalid_union" }>): string =>
  "options" in issue && Array.isArray(issue.options) ? issue.options.join(", ") : "";

const pointerOf = (path: readonly PropertyKey[]) =>
  path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

const fill = (text: string, values: Readonly<Record<string, string>> = {}) =>
  text.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");

/** Every violation of a schema as a field with a stable code and a text in the caller's language. */
export const fieldErrorsOf = (
  part: FieldError["in"],
  issues: readonly Issue[],
  locale: Locale,
): FieldError[] =>
  issues.flatMap((issue) => {
    const { code, values } = faultOf(issue);
    const message = fill(fieldMessages[code][locale], values);
    const paths =
      issue.code === "unrecognized_keys"
        ? issue.keys.map((key) => [...issue.path, key])
        : [issue.path];
    return paths.map((path) => ({ in: part, pointer: pointerOf(path), code, message }));
  });

/** One violation found outside a schema, such as a cursor that is none. */
export const fieldErrorOf = (
  part: FieldError["in"],
  pointer: string,
  code: FieldCode,
  locale: Locale,
): FieldError => ({ in: part, pointer, code, message: fill(fieldMessages[code][locale]) });
