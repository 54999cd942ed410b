// A Commission as a few sets and lists, which takes no rule from the real one.
import type { Day } from "#shared/law/dates.ts";
import type { CommissionEvent } from "#shared/commission/commission-events.ts";
import type { SittingEvent } from "#shared/commission/sitting-events.ts";

/** What the model knows: the days of mandates, who is in the room, who is recused, who voted how. */
export interface Model {
  mandates: readonly { member: string; from: Day; until?: Day | undefined }[];
  readonly room: Set<string>;
  readonly recused: Set<string>;
  readonly ballots: Map<string, "for" | "against">;
  readonly seats: number;
  secretary: string;
  chair: string | undefined;
  /** Whom those present elected to preside, and whom the voices elected on this question. */
  elected: string | undefined;
  itemElected: string | undefined;
  open: boolean;
  /** Whether anybody voted on a question at the sitting. */
  acted: boolean;
  now: Day;
}

/** A vote that was closed with a result, as the model counts it. */
export interface Closure {
  /** Members in the founding act. */
  readonly seats: number;
  readonly result: "for" | "against" | "tie";
  readonly voices: readonly string[];
  readonly counted: ReadonlyMap<string, "for" | "against">;
  /** Who closed it, and who presided as the model sees it. */
  readonly by: string;
  readonly presiding: string | undefined;
  readonly complete: boolean;
  readonly open: boolean;
}

/** Whose mandate holds. */
export const membersOf = ({ mandates, now }: Model) =>
  mandates
    .filter(({ from, until }) => from <= now && (until === undefined || now <= until))
    .map(({ member: one }) => one);

/** Who has a voice on the question. */
export const voicesOf = (model: Model) => {
  const members = membersOf(model);
  return [...model.room].filter((one) => members.includes(one) && !model.recused.has(one));
};

export const isComplete = (model: Model) => {
  const { length } = membersOf(model);
  return length >= 5 && length % 2 === 1;
};

/** Whether the model thinks that this person's vote is valid now. */
export const mayVote = (model: Model, person: string) => {
  const voices = voicesOf(model);
  return (
    model.open &&
    isComplete(model) &&
    voices.length * 3 >= 2 * model.seats &&
    voices.includes(person) &&
    person !== model.secretary
  );
};

/** Who presides at the sitting: the chair while there, otherwise whom those present elected. */
const headOf = (model: Model): string | undefined => {
  const members = membersOf(model);
  const isThere = (one: string | undefined) =>
    one !== undefined && model.room.has(one) && members.includes(one);
  return isThere(model.chair) ? model.chair : model.elected;
};

/** Whether the model thinks that this person can call the sitting off now. */
export const mayCancel = (model: Model, person: string): boolean => {
  const members = membersOf(model);
  const isHead = [model.chair, headOf(model)].includes(person) && members.includes(person);
  return model.open && !model.acted && (person === model.secretary || isHead);
};

/** Who presides over the question: whoever does at the sitting, or whom the voices elected, while they have a voice. */
export const presidingIn = (model: Model): string | undefined => {
  const chair = headOf(model);
  const voices = voicesOf(model);
  if (chair !== undefined && voices.includes(chair)) return chair;
  const { itemElected } = model;
  return itemElected !== undefined && voices.includes(itemElected) ? itemElected : undefined;
};

/** Keeps up with what is on record. */
export const follow = (model: Model, event: CommissionEvent | SittingEvent): void => {
  switch (event.type) {
    case "mandate-ended": {
      const { member, from, until } = event;
      const others = model.mandates.filter((one) => one.member !== member || one.from !== from);
      model.mandates = [...others, { member, from, until }];
      return;
    }
    case "member-appointed":
      model.mandates = [...model.mandates, { until: undefined, ...event.mandate }];
      return;
    case "secretary-appointed":
      model.secretary = event.secretary;
      return;
    case "chair-elected":
      model.chair = event.chair;
      return;
    case "arrived":
      model.room.add(event.member);
      return;
    case "departed":
      model.room.delete(event.member);
      if (model.elected === event.member) model.elected = undefined;
      return;
    case "presiding-elected":
      model.elected = event.presiding;
      return;
    case "closed":
    case "cancelled":
      model.open = false;
      return;
    default:
  }
};
