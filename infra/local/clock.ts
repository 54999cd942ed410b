// The clock of a local cloud, which may run ahead of this machine's, or behind it (docs/adr/0057).
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { aheadInFile, clockAhead } from "#shared/adapters/clock.ts";
import { epochMilliseconds, type Instant } from "#shared/law/dates.ts";
import type { Clock } from "#shared/store/ports.ts";
import type { Cloud } from "./cloud.ts";

type Placed = Pick<Cloud, "folder">;

/** Where a cloud says by how many milliseconds its clock is ahead; every function reads it whenever it asks for the time. */
export const clockFileOf = ({ folder }: Placed): string => join(folder, "clock-ahead");

/** The clock that the functions of a cloud go by. */
export const clockOf = (cloud: Placed): Clock => clockAhead(() => aheadInFile(clockFileOf(cloud)));

/** Sets the clock of a cloud to an instant, from which it runs on. Throws where that is before what it shows: histories only grow. */
export const setClock = (cloud: Placed, to: Instant): void => {
  const shown = clockOf(cloud).now();
  if (to < shown) throw new Error(`the clock shows ${shown}, and is not set back to ${to}`);
  writeFileSync(clockFileOf(cloud), String(epochMilliseconds(to) - Date.now()));
};

/** Has the clock of a cloud in which nothing has happened yet begin at an instant. */
export const beginAt = (cloud: Placed, at: Instant): void =>
  writeFileSync(clockFileOf(cloud), String(epochMilliseconds(at) - Date.now()));
