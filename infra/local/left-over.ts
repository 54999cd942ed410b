import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { Plain } from "#infra/plain.ts";
import { commandOf, endGroup, killGroup } from "./process-group.ts";

const noteSchema = z.object({ pid: z.int().positive(), owner: z.int().positive() });

const fileOf = (folder: string) => join(folder, "cloud.json");

/** Notes which process is the cloud of this folder, and that this process started it. */
export const note = (folder: string, pid: number): void =>
  writeFileSync(fileOf(folder), JSON.stringify({ pid, owner: process.pid }));

/** Takes the note back. */
export const forget = (folder: string): void => rmSync(fileOf(folder), { force: true });

/** Kills the cloud that is still noted here: for the moment when its owner ends without having stopped it. */
export const killNoted = (folder: string): void => {
  const noted = read(folder);
  if (noted?.owner === process.pid) killGroup(noted.pid);
};

/** Ends a cloud whose owner is gone, and refuses to go on beside one whose owner is there. */
export const endLeftOver = async (folder: string): Promise<void> => {
  const noted = read(folder);
  if (noted === undefined) return;
  if (commandOf(noted.pid).includes("ministack")) {
    if (commandOf(noted.owner).includes("node"))
      throw new Plain(
        `the local cloud runs already, started by process ${noted.owner}; stop it or set ARNAU_PORT`,
      );
    await endGroup(noted.pid);
  }
  forget(folder);
};

const read = (folder: string) => {
  try {
    return noteSchema.parse(JSON.parse(readFileSync(fileOf(folder), "utf8")));
  } catch {
    return undefined;
  }
};
