import type * as z from "zod";

/**
 * The code of what zod found wrong with a file: the one a schema names in `params.code`, "impossible-date"
 * for a date that is none, "malformed" for everything else about its shape.
 */
export function codeOfIssue<Code extends string>(
  issue: z.core.$ZodIssue,
  known: readonly Code[],
): Code | "impossible-date" | "malformed" {
  if (issue.code === "invalid_format" && issue.format === "date") return "impossible-date";
  const named = issue.code === "custom" ? issue.params?.["code"] : undefined;
  return known.find((code) => code === named) ?? "malformed";
}
