import { dirname, join } from "node:path";
import * as z from "zod";
import { Plain } from "#infra/plain.ts";

/** The folder of the project. */
export const root = dirname(dirname(import.meta.dirname));

/** Everything that the local cloud leaves on the disk. */
export const stateFolder = join(root, ".arnau");

const schema = z.object({
  /** Port of the local cloud. */
  ARNAU_PORT: z.coerce.number().int().min(1024).max(65_535).default(4566),
  /** Port of the console; the one after the cloud's unless it is set. */
  ARNAU_CONSOLE_PORT: z.coerce.number().int().min(1024).max(65_535).optional(),
  /** Port of the mocked signing program: that of the real one unless it is set. */
  ARNAU_SIGNING_PORT: z.coerce.number().int().min(1024).max(65_535).default(13_579),
  /** Python to use, if not the one in the path. */
  ARNAU_PYTHON: z.string().min(1).optional(),
});

export interface LocalSettings {
  readonly port: number;
  readonly consolePort: number;
  readonly signingPort: number;
  readonly python: string | undefined;
}

/** Reads what can be set about the local cloud; throws one line for a value that makes no sense. */
export const localSettings = (): LocalSettings => {
  const parsed = schema.safeParse(process.env);
  if (!parsed.success)
    throw new Plain(
      parsed.error.issues.map((one) => `${one.path.join(".")}: ${one.message}`).join("; "),
    );
  const { ARNAU_PORT: port, ARNAU_SIGNING_PORT: signingPort, ARNAU_PYTHON: python } = parsed.data;
  const { ARNAU_CONSOLE_PORT: consolePort = port + 1 } = parsed.data;
  return { port, consolePort, signingPort, python };
};
