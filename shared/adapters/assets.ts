import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Reads a file that lies beside the running function, once per cold start. */
export const assetsIn =
  (folder: string) =>
  (name: string): Uint8Array =>
    readFileSync(join(folder, name));
