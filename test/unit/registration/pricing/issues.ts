import type * as z from "zod";

/** The issues of a parse as code and path: what a schema of ours named itself, or zod's own code. */
export const codesOf = ({ error }: z.ZodSafeParseResult<unknown>): readonly unknown[][] =>
  (error?.issues ?? []).map((issue) => [
    issue.code === "custom" ? issue.params?.["code"] : issue.code,
    ...issue.path,
  ]);
