// How a field is called and shown.
import { wordOf } from "../words/word-of.ts";
import type { Field } from "./spec.ts";

/** Whose fields they are: those of commands and those of applications have words of their own, and borrow what they lack. */
export type Whose = "command" | "application";

/** What a field is called; its own name where it has no words. */
export const labelOf = (name: string, whose: Whose): string => {
  const own = wordOf("forms", `field.${name}`);
  const filed = wordOf("forms", `part.${name}`);
  return (whose === "command" ? (own ?? filed) : (filed ?? own)) ?? name;
};

/** Few choices are seen at once, many are searched. */
export const fewChoices = 4;

/** A field that holds several values stands in a frame. */
export const isSeveral = ({ kind }: Field): boolean =>
  kind === "group" || kind === "list" || kind === "variants" || kind === "some-of";

/** What is short stands beside its neighbours; of few choices each is seen. */
export const isShort = (field: Field): boolean => {
  switch (field.kind) {
    case "line":
    case "number":
    case "day":
    case "moment":
      return true;
    case "one-of":
      return field.of.length > fewChoices;
    default:
      return false;
  }
};
