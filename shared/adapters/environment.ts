import * as z from "zod";

/**
 * Reads the environment through a function's own schema, once per cold start. What is missing or
 * malformed stops the function at once, with the names of the settings and no values.
 */
export const readEnvironment = <Shape extends z.ZodRawShape>(
  shape: Shape,
): z.output<z.ZodObject<Shape>> => {
  const result = z.object(shape).safeParse(process.env);
  if (result.success) return result.data;
  const names = result.error.issues.map((issue) => issue.path.join("."));
  throw new Error(`settings missing or malformed: ${[...new Set(names)].join(", ")}`);
};

/** A setting that holds a JSON object of texts, such as queue addresses by state system. */
export const jsonMapSetting = <Key extends string>(keys: readonly Key[]) =>
  z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue({ code: "custom", message: "not JSON" });
        return z.NEVER;
      }
    })
    .pipe(z.record(z.enum(keys), z.string()));
