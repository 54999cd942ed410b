import * as z from "zod";
import type { CheckValue, StateSystem } from "#shared/registration/checks.ts";
import type { Day } from "#shared/law/dates.ts";
import type { Bin } from "#shared/law/identifiers.ts";
import type { Kato } from "#shared/law/territory.ts";

/** Whom and where a question is about; nothing in it is personal. */
export interface Subject {
  readonly bin: Bin;
  /** The place of provision, by the classifier of territorial units. */
  readonly kato: Kato;
}

/** How one state system is asked, and how what it says is understood. */
export interface StateSystemProfile {
  readonly system: StateSystem;
  /** Below the base address of the state systems. */
  readonly path: string;
  /** Whether it answers in the same exchange or later by a signed callback. */
  readonly answers: "immediate" | "callback";
  /** An organisation as a whole, or its facility in one place. */
  readonly asksAbout: "organization" | "facility";
  /** The part of the subject that this system is told. */
  readonly subjectOf: (subject: Subject) => Readonly<Record<string, string>>;
  /**
   * What a result says about the subject on that day. Nothing where it cannot be read or is about
   * another subject: that is no answer, and the system is asked again.
   */
  readonly valueOf: (result: unknown, subject: Subject, today: Day) => CheckValue | undefined;
}

interface Description<Result> {
  readonly system: StateSystem;
  readonly answers: StateSystemProfile["answers"];
  readonly asksAbout: StateSystemProfile["asksAbout"];
  /** Strict on what is relied on; fields that a system adds are passed over. */
  readonly result: z.ZodType<Result>;
  readonly valueOf: (result: Result, today: Day) => CheckValue;
}

/** What any system may say instead of a result: the source behind it is down. */
const sourceDownSchema = z.object({ unavailable: z.literal(true) });

/** Makes a profile from what is particular to a system. */
export const profile = <Result extends { readonly bin: string; readonly kato?: string }>({
  system,
  answers,
  asksAbout,
  result: schema,
  valueOf,
}: Description<Result>): StateSystemProfile => ({
  system,
  path: `/systems/${system}/questions`,
  answers,
  asksAbout,
  subjectOf: ({ bin, kato }) => (asksAbout === "facility" ? { bin, kato } : { bin }),
  valueOf: (raw, { bin, kato }, today) => {
    if (sourceDownSchema.safeParse(raw).success) return "unavailable";
    const { data: result } = schema.safeParse(raw);
    if (result === undefined || result.bin !== bin) return undefined;
    if (asksAbout === "facility" && result.kato !== kato) return undefined;
    return valueOf(result, today);
  },
});
