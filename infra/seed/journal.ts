// What a seeding has done so far, in the folder of its cloud: after an interruption it goes on from there.
import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import type { Cloud } from "#infra/local/cloud.ts";

const lineSchema = z.tuple([z.string(), z.unknown()]);

/** Notes by their names; a note is never changed. */
export interface Journal {
  readonly has: (name: string) => boolean;
  readonly read: <Schema extends z.ZodType>(
    name: string,
    schema: Schema,
  ) => z.output<Schema> | undefined;
  readonly note: (name: string, value: unknown) => void;
  /** The note of this name, made now where there is none. */
  readonly once: <Schema extends z.ZodType>(
    name: string,
    schema: Schema,
    make: () => Promise<z.input<Schema>>,
  ) => Promise<z.output<Schema>>;
}

/** Opens a journal that lies in a file; a last line that was cut off is as if it had never been begun. */
export const journalIn = (file: string): Journal => {
  const notes = new Map<string, unknown>();
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  const whole = text.slice(0, text.lastIndexOf("\n") + 1);
  if (whole !== text) writeFileSync(file, whole);
  for (const line of whole.split("\n").slice(0, -1)) {
    const [name, value] = lineSchema.parse(JSON.parse(line));
    notes.set(name, value);
  }
  const note = (name: string, value: unknown) => {
    appendFileSync(file, `${JSON.stringify([name, value])}\n`, { mode: 0o600 });
    notes.set(name, value);
  };
  const read: Journal["read"] = (name, schema) =>
    notes.has(name) ? schema.parse(notes.get(name)) : undefined;
  return {
    has: (name) => notes.has(name),
    read,
    note,
    once: async (name, schema, make) => {
      const known = read(name, schema);
      if (known !== undefined) return known;
      const made = await make();
      note(name, made);
      return schema.parse(made);
    },
  };
};

/** The journal of a seed on a cloud. */
export const journalOf = ({ folder }: Pick<Cloud, "folder">, seed: number): Journal =>
  journalIn(join(folder, `seed-${seed}.jsonl`));
