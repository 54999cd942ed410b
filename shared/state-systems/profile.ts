import * as z from "zod";
import type { CheckValue, StateSystem } from "#shared/registration/checks.ts";
import type { Day } from "#shared/law/dates.ts";
import { isAbout, type Subject } from "./subject.ts";

/** How one state system is asked, and how what it says is understood. */
export interface StateSystemProfile {
  readonly system: StateSystem;
  /** Below the base address of the state systems. */
  readonly path: string;
  /** Whether it answers in the same exchange or later by a signed callback. */
  readonly answers: "immediate" | "callback";
  /** An applicant as a whole, or its facility in one place. */
  readonly asksAbout: "applicant" | "facility";
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
  readonly valueOf: (result: Result, today: Day, subject: Subject) => CheckValue;
}

interface About {
  readonly bin?: string | undefined;
  readonly iin?: string | undefined;
  readonly kato?: string | undefined;
}

/** What any system may say instead of a result: the source behind it is down. */
const sourceDownSchema = z.object({ unavailable: z.literal(true) });

/** Makes a profile from what is particular to a system. */
export const profile = <Result extends About>({
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
  subjectOf: ({ applicant, kato }) => ({
    ...applicant,
    ...(asksAbout === "facility" && { kato }),
  }),
  valueOf: (raw, subject, today) => {
    if (sourceDownSchema.safeParse(raw).success) return "unavailable";
    const { data: result } = schema.safeParse(raw);
    if (result === undefined || !isAbout(subject.applicant, result)) return undefined;
    if (asksAbout === "facility" && result.kato !== subject.kato) return undefined;
    return valueOf(result, today, subject);
  },
});
