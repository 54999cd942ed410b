// What is told on the way to a decision, and of it (L114-13 to L114-15).
import * as z from "zod";
import { servicesWithout } from "#shared/assistance/conclusion.ts";
import { keptUntil } from "#shared/assistance/decide-notes.ts";
import { refusalGroundSchema } from "#shared/assistance/refusal-grounds.ts";
import { whoChooses } from "#shared/assistance/who-chooses.ts";
import type { Day } from "#shared/law/dates.ts";
import {
  dueTerm,
  ownProvider,
  ownWordsSchema,
  startOf,
  type Context,
  type TellingOf,
} from "./context.ts";
import type {
  ChoiceTold,
  ComplaintTold,
  MoreTold,
  NumberedPaper,
  ParticipationTold,
  ProvideTold,
  ReceiptTold,
  RefusalReasons,
  RefusalTold,
} from "./record.ts";

const whatSchema = z.object({ what: ownWordsSchema });
const reasonsSchema = z.object({ reasons: ownWordsSchema });
const refusedSchema = reasonsSchema.extend({ grounds: z.array(refusalGroundSchema) });
const answerSchema = z.object({ answer: ownWordsSchema });

/** That it was received, and by when need is assessed (L114-12.1.1, L114-14.3). */
export const tellReceipt = (event: TellingOf<"received">, context: Context): ReceiptTold => ({
  told: "receipt",
  volume: event.volume,
  assessment: dueTerm(context, "L114-14.3"),
  signatureInDoubt: event.signed?.doubts !== undefined,
});

/** That somebody assesses, with the right to take part (L114-14.3b, L114-12.1.3). */
export const tellParticipation = (
  { again }: TellingOf<"assessor-assigned">,
  context: Context,
): ParticipationTold => ({
  told: "participation",
  again,
  assessment: dueTerm(context, "L114-14.3"),
});

/** What is missing; no term stops by it (L114-12.2.1, G04, G48). */
export const tellMore = (
  { documents, by }: TellingOf<"more-requested">,
  context: Context,
): MoreTold => ({
  told: "more-needed",
  documents,
  what: context.discreet ? undefined : whatSchema.parse(context.sealed).what,
  by,
  running: dueTerm(context, "L114-14.3") ?? dueTerm(context, "L114-15.2"),
});

/** Who chooses the provider now; after a new assessment the one of the case goes on. */
const choiceIn = async (context: Context): Promise<ChoiceTold> =>
  context.before.state === "reconcluded"
    ? { by: "nobody", goesOn: await ownProvider(context) }
    : { by: whoChooses(context.after.decision?.recognised ?? []) };

/** What is provided, from when and until when, and who chooses the provider (L114-15.1, L114-15.5, L114-12.1.4). */
export const tellProvide = async (
  { services, until, receipt }: TellingOf<"provision-decided">,
  context: Context,
): Promise<ProvideTold> => {
  const withheld = servicesWithout(context.after.assessment?.services ?? [], services);
  return {
    told: "provide",
    recognised: receipt.recognised,
    services,
    from: startOf(context),
    until,
    withheld,
    reasons: withheld.length === 0 ? undefined : reasonsSchema.parse(context.sealed).reasons,
    choice: await choiceIn(context),
  };
};

const papersIn = ({ after: { documents } }: Context, ids: readonly string[]): NumberedPaper[] =>
  documents.flatMap(({ id, type, pages }, place) =>
    ids.includes(id) ? [{ number: place + 1, type, pages }] : [],
  );

/** Why it was refused, in the words of the decision maker (L114-15.3a). */
const refusalReasons = (
  { fields, unreliable, receipt }: TellingOf<"provision-refused">,
  context: Context,
): RefusalReasons => {
  const { reasons, grounds } = refusedSchema.parse(context.sealed);
  const stated = context.after.received?.grounds ?? [];
  return {
    words: reasons,
    evidence: grounds.flatMap((ground) =>
      "evidence" in ground ? [ownWordsSchema.parse(ground.evidence)] : [],
    ),
    fields,
    unreliable: papersIn(context, unreliable),
    recognised: receipt.recognised,
    notRecognised: stated.filter((ground) => !receipt.recognised.includes(ground)),
  };
};

/** The last day on which a case that has ended is kept, by the edition of its entry. */
export const keptThrough = ({ after, edition }: Context): Day => {
  const until = keptUntil(after, edition);
  if (until === undefined) throw new Error("the end of a case that goes on");
  return until;
};

/** Each ground of the closed list, what was met and unmet, the reasons, and the papers that go back (L114-15.3a, L114-15.3b, L114-15.4.1, L114-15.4.2, G46). */
export const tellRefusal = (
  event: TellingOf<"provision-refused">,
  context: Context,
  inFull: boolean,
): RefusalTold => ({
  told: "refusal",
  grounds: event.grounds,
  unmet: event.receipt.unmet,
  reasons: inFull ? refusalReasons(event, context) : undefined,
  returned: papersIn(context, event.returned),
  endsServices: context.before.state === "reconcluded",
  keptUntil: keptThrough(context),
});

/** The answer to a complaint, by its number (L114-12.1.6). */
export const tellComplaint = (
  { complaint }: TellingOf<"complaint-answered">,
  { discreet, sealed }: Context,
): ComplaintTold => ({
  told: "complaint-answer",
  complaint,
  answer: discreet ? undefined : answerSchema.parse(sealed).answer,
});
