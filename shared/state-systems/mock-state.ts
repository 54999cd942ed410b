import * as z from "zod";
import { instantSchema } from "#shared/law/dates.ts";
import { stateSystemSchema, type StateSystem } from "#shared/checks/systems.ts";
import type { AuthorityScript } from "./mock-authority-script.ts";
import { callbackSchema, scriptSchema, type Script } from "./mock-script.ts";

/** A script as it stands: `times` is how often it still applies, down to none. */
export const standingScriptSchema = z.strictObject({
  system: stateSystemSchema,
  ...scriptSchema.shape,
  times: z.int().min(0).optional(),
});
export type StandingScript = z.infer<typeof standingScriptSchema>;

/** A question as a mocked system saw it, and the fault that was scripted for it. */
export const seenQuestionSchema = z.strictObject({
  id: z.string(),
  system: stateSystemSchema,
  reference: z.string(),
  number: z.string(),
  kato: z.string().optional(),
  representative: z.string().optional(),
  at: instantSchema,
  fault: scriptSchema.shape.fault.optional(),
});
export type SeenQuestion = z.infer<typeof seenQuestionSchema>;

export const heldCallbackSchema = z.strictObject({
  heldAt: instantSchema,
  ...callbackSchema.shape,
});
export type HeldCallback = z.infer<typeof heldCallbackSchema>;

/** By what a script is kept: one a system for all, and one for each applicant. */
export const scriptPlace = (system: StateSystem, number?: string): string =>
  number === undefined ? system : `${system}#${number}`;

/** What the mocked state systems remember between calls. */
export interface MockState {
  /**
   * The script for the next question to a system about this applicant, or else about anybody; one with
   * a number of times is used up by this.
   */
  readonly takeScript: (system: StateSystem, number: string) => Promise<Script | undefined>;
  readonly setScript: (system: StateSystem, script: Script) => Promise<void>;
  /** The one for this applicant, or the one for all. */
  readonly removeScript: (system: StateSystem, number?: string) => Promise<void>;
  readonly scripts: () => Promise<readonly StandingScript[]>;
  readonly authority: () => Promise<AuthorityScript>;
  readonly setAuthority: (script: AuthorityScript) => Promise<void>;
  readonly callbackAddress: () => Promise<string | undefined>;
  readonly setCallbackAddress: (url: string) => Promise<void>;
  readonly keepQuestion: (question: SeenQuestion) => Promise<void>;
  readonly questionsAbout: (number: string) => Promise<readonly SeenQuestion[]>;
  /** Holds one callback for a question; the first one stays. */
  readonly hold: (callback: HeldCallback) => Promise<void>;
  /** In the order of holding. */
  readonly held: () => Promise<readonly HeldCallback[]>;
  readonly letGo: (reference: string) => Promise<void>;
  /** The gateway keeps a message that it has not delivered, one for each chain. */
  readonly keepMessage: (callback: HeldCallback) => Promise<void>;
  readonly messageIn: (correlationId: string) => Promise<HeldCallback | undefined>;
  /** By the identifier of its callback. */
  readonly dropMessage: (id: string) => Promise<void>;
}
