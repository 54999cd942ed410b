import type { AnswerOf } from "../../../api/shapes.ts";

export type Covered = AnswerOf<"getCoverage">["provisions"][number];
export type Sum = AnswerOf<"getCoverage">["summary"][number];

export const standings = ["tested", "coded", "open"] as const;
export type Standing = (typeof standings)[number];

/** How far a provision has come: in a passing test, in code alone, or not yet. */
export const standingOf = ({ code, tests }: Pick<Covered, "code" | "tests">): Standing => {
  if (tests.length > 0) return "tested";
  return code.length > 0 ? "coded" : "open";
};
