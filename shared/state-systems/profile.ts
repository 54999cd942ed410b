import * as z from "zod";
import type { Day } from "#shared/law/dates.ts";
import type { StateSystem } from "#shared/checks/systems.ts";
import type { CheckValue } from "#shared/checks/values.ts";
import type { Lifetime } from "./lifetime.ts";
import {
  isAbout,
  toldOf,
  type About,
  type AskedAbout,
  type Subject,
  type SubjectOnTheWire,
} from "./subject.ts";
import type { GraphqlWire, ShepWire } from "./wire.ts";

interface RestSpeech {
  readonly profile: "rest";
  /** What evidence calls the service. */
  readonly service: string;
  /** Below the base address of the state systems, or an address of its own. */
  readonly path: string;
  /** What a token has to allow. */
  readonly scope: string;
}

/**
 * How a system is spoken to: with JSON over REST, with GraphQL over REST, or through the gateway in
 * one exchange or in two. REST is let in by tokens of OAuth; a system that answers later signs its
 * callback as a Standard Webhook.
 */
export type Speech =
  | (RestSpeech & { readonly dialect: "questions"; readonly answers: "immediate" | "callback" })
  | (RestSpeech & {
      readonly dialect: "graphql";
      readonly answers: "immediate";
      readonly wire: GraphqlWire;
    })
  | {
      readonly profile: "shep-sync";
      readonly service: string;
      readonly answers: "immediate";
      readonly wire: ShepWire;
    }
  | {
      readonly profile: "shep-async";
      readonly service: string;
      readonly answers: "callback";
      readonly wire: ShepWire;
    };
export type SpeechOf<Profile extends Speech["profile"]> = Extract<Speech, { profile: Profile }>;

/** How one state system is asked, and how what it says is understood. */
export interface StateSystemProfile {
  readonly system: StateSystem;
  readonly speech: Speech;
  readonly asksAbout: AskedAbout;
  readonly lifetime: Lifetime;
  /** The part of the subject that this system is told. */
  readonly subjectOf: (subject: Subject) => SubjectOnTheWire;
  /**
   * What a result says about the subject on that day. Nothing where it cannot be read or is about
   * another subject: that is no answer, and the system is asked again.
   */
  readonly valueOf: (result: unknown, subject: Subject, today: Day) => CheckValue | undefined;
}

interface Description<Result> extends Pick<
  StateSystemProfile,
  "system" | "speech" | "asksAbout" | "lifetime"
> {
  /** Strict on what is relied on; fields that a system adds are passed over. */
  readonly result: z.ZodType<Result>;
  readonly valueOf: (result: Result, today: Day, subject: Subject) => CheckValue;
}

/** What any system may say instead of a result: the source behind it is down. */
const sourceDownSchema = z.object({ unavailable: z.literal(true) });

/** Makes a profile from what is particular to a system. */
export const profile = <Result extends About>({
  result: schema,
  valueOf,
  ...description
}: Description<Result>): StateSystemProfile => {
  const subjectOf = (subject: Subject) => toldOf(description.asksAbout, subject);
  return {
    ...description,
    subjectOf,
    valueOf: (raw, subject, today) => {
      if (sourceDownSchema.safeParse(raw).success) return "unavailable";
      const { data: result } = schema.safeParse(raw);
      return result === undefined || !isAbout(subjectOf(subject), result)
        ? undefined
        : valueOf(result, today, subject);
    },
  };
};
