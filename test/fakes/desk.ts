import type { Desk } from "#shared/store/desk.ts";
import { memoryCases, type MemoryCases } from "./cases.ts";
import { handClock, type HandClock } from "./clock.ts";
import { memorySeal, type MemorySeal } from "./seal.ts";

/** A desk in memory, with the hands that tests need on its parts. */
export interface MemoryDesk extends Desk {
  readonly cases: MemoryCases;
  readonly seal: MemorySeal;
  readonly clock: HandClock;
}

export const memoryDesk = (clock: HandClock = handClock()): MemoryDesk => ({
  cases: memoryCases(),
  seal: memorySeal(),
  clock,
});
